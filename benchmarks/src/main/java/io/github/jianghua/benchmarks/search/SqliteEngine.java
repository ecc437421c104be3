package io.github.jianghua.benchmarks.search;

import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SQLite FTS5 with its trigram tokenizer, ranked by its BM25. Of words any is enough, as with the others; a sentence is
 * taken as its trigrams. It gives one passage of a text, not three.
 */
final class SqliteEngine implements Engine {
    private static final String FILE = "speeches.db";
    private static final int BATCH = 100;
    private static final String FIND = "SELECT id, title, year, text FROM speech WHERE speech MATCH ?";
    private static final String BEST = " ORDER BY rank LIMIT 10";

    private final Connection connection;
    private final PreparedStatement find;
    private final PreparedStatement findOfYears;
    private final PreparedStatement countYears;
    private final PreparedStatement snippets;

    SqliteEngine(Path folder) throws IOException {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA mmap_size=2000000000");
            }
            find = connection.prepareStatement(FIND + BEST);
            findOfYears =
                    connection.prepareStatement(FIND + " AND year BETWEEN " + Kind.FROM + " AND " + Kind.TO + BEST);
            countYears =
                    connection.prepareStatement("SELECT year, count(*) FROM speech WHERE speech MATCH ? GROUP BY year");
            snippets = connection.prepareStatement(
                    "SELECT id, snippet(speech, 3, '<b>', '</b>', '…', 64) FROM speech WHERE speech MATCH ?" + BEST);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    static void index(List<Speech> speeches, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE speech"
                    + " USING fts5(id UNINDEXED, year UNINDEXED, title, text, tokenize='trigram')");
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO speech VALUES (?, ?, ?, ?)")) {
                int waiting = 0;
                for (Speech speech : speeches) {
                    insert.setString(1, speech.id());
                    insert.setInt(2, speech.year());
                    insert.setString(3, speech.title());
                    insert.setString(4, speech.text());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public int search(Kind kind, String query) throws IOException {
        try {
            String match = switch (kind) {
                case TWO_WORDS -> '"' + query.replace(" ", "\" OR \"") + '"';
                case SENTENCE -> trigrams(query);
                default -> '"' + query + '"';
            };
            int found = rows(kind == Kind.YEAR_FILTER ? findOfYears : find, match, 4);
            return kind == Kind.FACETS ? rows(countYears, match, 2) : found;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Reads all columns of all rows; returns the number of rows. */
    private static int rows(PreparedStatement statement, String match, int columns) throws SQLException {
        statement.setString(1, match);
        int rows = 0;
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                for (int column = 1; column <= columns; column++) {
                    results.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private static String trigrams(String sentence) {
        Set<String> quoted = new LinkedHashSet<>();
        for (int i = 0; i + 3 <= sentence.length(); i++) {
            String trigram = sentence.substring(i, i + 3);
            if (trigram.codePoints().allMatch(Character::isIdeographic)) {
                quoted.add('"' + trigram + '"');
            }
        }
        return quoted.isEmpty() ? '"' + sentence + '"' : String.join(" OR ", quoted);
    }

    @Override
    public int passages(String query) throws IOException {
        int characters = 0;
        try {
            snippets.setString(1, '"' + query.replace(" ", "\" OR \"") + '"');
            try (ResultSet results = snippets.executeQuery()) {
                while (results.next()) {
                    characters += results.getString(2).length();
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return characters;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
