package io.github.jianghua.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Takes the main text out of a page. */
final class Html {
    /** More elements than any page of text has; what comes after them is left out. */
    private static final int MOST_NODES = 2_000_000;

    private Html() {}

    /**
     * A page.
     *
     * @param text its main text, a block a line
     * @param title what {@code <meta>} or {@code <title>} says, or {@code null}
     * @param heading what {@code <h1>} says, or {@code null}
     */
    record Page(String text, String title, String heading) {}

    static Page read(String html) {
        Document document = Parser.htmlParser().setMaxDepth(512).parseInput(html, "");
        String title = meta(document, "ArticleTitle");
        if (title == null) {
            title = meta(document, "og:title");
        }
        if (title == null) {
            title = document.title().isBlank() ? null : document.title();
        }
        Element h1 = document.selectFirst("h1");
        String heading = h1 == null || h1.text().isBlank() ? null : h1.text();
        document.select(
                        "script, style, noscript, template, svg, iframe, form, select, button, input, textarea, nav, header nav, footer, aside, [hidden], [aria-hidden=true]")
                .remove();
        for (Element element : document.select("[style]")) {
            String style = element.attr("style").replace(" ", "");
            if (style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("font-size:0")) {
                element.remove();
            }
        }
        withoutFurniture(document);
        StringBuilder text = new StringBuilder(html.length() / 2 + 16);
        Element body = document.body();
        new Walk(text).over(body);
        return new Page(text.toString(), title, heading);
    }

    private static final java.util.Set<String> FURNITURE = java.util.Set.of(
            "nav",
            "menu",
            "navbar",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "footer",
            "foot",
            "share",
            "qrcode",
            "related",
            "recommend",
            "sidebar",
            "copyright",
            "comment",
            "comments",
            "toolbar",
            "pager",
            "bread",
            "topbar",
            "loc",
            "location",
            "hot",
            "rank",
            "tips",
            "tip",
            "reward",
            "dashang",
            "like",
            "skip",
            "lang",
            "search",
            "login",
            "advert",
            "ads",
            "ad",
            "banner",
            "tags",
            "tag");

    /** Elements whose class or id says that they are not the text, unless they hold most of it. */
    private static void withoutFurniture(Document document) {
        int all = document.body() == null ? 0 : document.body().text().length();
        List<Element> found = new ArrayList<>();
        for (Element element : document.select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            for (String name : names.split("[ _-]+", 20)) {
                if (FURNITURE.contains(name)) {
                    found.add(element);
                    break;
                }
            }
        }
        int budget = 4000;
        for (Element element : found) {
            if (--budget < 0) {
                return;
            }
            if (element.parent() != null
                    && element.text().length() * 5 < all * 2
                    && element.selectFirst("h1") == null) {
                element.remove();
            }
        }
    }

    private static String meta(Document document, String name) {
        for (Element meta : document.select("meta[name], meta[property]")) {
            if ((name.equalsIgnoreCase(meta.attr("name")) || name.equalsIgnoreCase(meta.attr("property")))
                    && !meta.attr("content").isBlank()) {
                return meta.attr("content");
            }
        }
        return null;
    }

    private static final class Walk implements NodeVisitor {
        private final StringBuilder out;
        private int nodes;

        Walk(StringBuilder out) {
            this.out = out;
        }

        void over(Element body) {
            if (body != null) {
                body.traverse(this);
            }
        }

        @Override
        public void head(Node node, int depth) {
            if (++nodes > MOST_NODES) {
                return;
            }
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    out.append('\n');
                } else if (element.normalName().equals("td")
                        || element.normalName().equals("th")) {
                    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                        out.append(" | ");
                    }
                } else if (element.isBlock()
                        || element.normalName().equals("li")
                        || element.normalName().equals("tr")) {
                    line();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && nodes <= MOST_NODES) {
                if (element.normalName().equals("tr")
                        || (element.isBlock()
                                && !element.normalName().equals("td")
                                && !element.normalName().equals("th"))) {
                    line();
                    if (element.normalName().startsWith("h")
                            && element.normalName().length() == 2) {
                        out.append('\n');
                    }
                }
            }
        }

        private void line() {
            if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        private void append(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
                    if (out.length() > 0
                            && out.charAt(out.length() - 1) != '\n'
                            && out.charAt(out.length() - 1) != ' ') {
                        out.append(' ');
                    }
                } else {
                    out.append(c);
                }
            }
        }
    }
}
