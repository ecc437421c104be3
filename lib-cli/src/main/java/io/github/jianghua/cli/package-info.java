/**
 * The command {@code jianghua}: options in, text or JSON out. Everything that it does, a user of the library can do;
 * each command is one class, {@link io.github.jianghua.cli.Main} starts them.
 */
package io.github.jianghua.cli;
