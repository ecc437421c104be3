package io.github.jianghua.read;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
     * @param published when {@code <meta>} says that it was published, or {@code null}
     */
    record Page(String text, String title, String heading, LocalDate published) {}

    /** Names under which pages tell when they were published. */
    private static final List<String> PUBLISHED =
            List.of("PubDate", "publishdate", "article:published_time", "og:release_date", "weibo:article:create_at");

    /** Whether a file is nearly nothing but tags, which no page is; its tree would take seconds to build. */
    static boolean isTagFlood(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > 40_000 && tags * 20L > html.length();
    }

    static Page read(String html) {
        Document document = Parser.htmlParser().setMaxDepth(512).parseInput(html, "");
        String title = meta(document, "ArticleTitle");
        if (title == null) {
            title = meta(document, "og:title");
        }
        if (title == null) {
            title = document.title().isBlank() ? null : document.title();
        }
        LocalDate published = published(document);
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
        Lengths lengths = withoutFurniture(document);
        Element article = articleHeading(document, title, lengths);
        article = article == null && h1 == null ? styledHeading(document, lengths) : article;
        if (article != null) {
            heading = article.text();
        }
        StringBuilder text = new StringBuilder(html.length() / 2 + 16);
        new Walk(text, article).over(document.body());
        return new Page(text.toString(), title, heading, published);
    }

    private static final Set<String> FURNITURE = Set.of(
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

    /** Columns beside the text, with headings of their own. */
    private static final Set<String> COLUMNS =
            Set.of("left", "right", "side", "aside", "leftbar", "rightbar", "sidebox");

    /** Elements whose class or id says that they are not the text, and lists of links, unless they hold most of it. */
    private static Lengths withoutFurniture(Document document) {
        Lengths lengths = new Lengths();
        document.traverse(lengths);
        Set<Element> aboveHeading = new HashSet<>();
        for (Element heading : document.select("h1")) {
            for (Element above = heading; above != null && aboveHeading.add(above); above = above.parent()) {
                // The loop itself collects.
            }
        }
        int all = document.body() == null ? 0 : lengths.of(document.body())[0];
        List<Element> found = new ArrayList<>();
        for (Element element : document.select("[class], [id], ul, ol")) {
            int[] its = lengths.of(element);
            if (its[0] * 5L < all * 2L && !aboveHeading.contains(element) && isFurniture(element, its)) {
                found.add(element);
            }
        }
        found.forEach(Node::remove);
        return lengths;
    }

    private static boolean isFurniture(Element element, int[] lengths) {
        boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
        if (list && lengths[2] >= 3 && lengths[1] * 10L >= lengths[0] * 8L) {
            return true;
        }
        String names = element.className() + " " + element.id();
        if (names.length() > 400) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("[ _-]+", 20)) {
            if (FURNITURE.contains(name)) {
                return true;
            }
        }
        // Name and day below a speech stand to the right, too.
        return (COLUMNS.contains(element.className()) || COLUMNS.contains(element.id()))
                && element.selectFirst("h1, h2, p") == null
                && element.selectFirst("h3, h4, h5, dt, ul") != null;
    }

    /** For each element the length of its text, of its links' text, and the number of its links. */
    private static final class Lengths implements NodeVisitor {
        private static final int[] NOTHING = {0, 0, 0};
        private static final Set<String> ASKED = Set.of("body", "ul", "ol", "h1", "h2", "h3", "h4", "legend");

        private final Map<Node, int[]> lengths = new HashMap<>();
        private final Deque<int[]> open = new ArrayDeque<>();

        int[] of(Element element) {
            return lengths.getOrDefault(element, NOTHING);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                open.push(new int[3]);
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                open.peek()[0] += text.getWholeText().strip().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            int[] its = open.pop();
            if (element.normalName().equals("a")) {
                its[1] = its[0];
                its[2]++;
            }
            if (element.attributesSize() > 0 || ASKED.contains(element.normalName())) {
                lengths.put(element, its);
            }
            if (!open.isEmpty()) {
                for (int i = 0; i < its.length; i++) {
                    open.peek()[i] += its[i];
                }
            }
        }
    }

    /**
     * The heading that the page's title begins with, {@code …上的讲话--校长专栏-青石中学}: the text begins there, and what the
     * title has more is the site's.
     */
    private static Element articleHeading(Document document, String title, Lengths lengths) {
        String whole = title == null ? "" : Chars.skeleton(title);
        if (whole.length() < 6) {
            return null;
        }
        for (Element heading : document.select("h1, h2, h3, h4, [class*=title], [id*=title]")) {
            String text = lengths.of(heading)[0] > 200 ? "" : Chars.skeleton(heading.text());
            if (text.length() >= 6
                    && whole.startsWith(text)
                    && text.length() * 3 >= whole.length()
                    && heading.closest("a, li") == null) {
                return heading;
            }
        }
        return null;
    }

    /** The only element that its class calls a title, or that stands on the frame of the text, where no h1 does. */
    private static Element styledHeading(Document document, Lengths lengths) {
        Element found = null;
        for (Element heading :
                document.select("p[class*=title], div[class*=title], span[class*=title], td[class*=title], legend")) {
            int length = lengths.of(heading)[0];
            if (length >= SHORTEST_HEADING
                    && length <= Titles.LONGEST
                    && Chars.countHan(heading.text()) * 2 >= length
                    && heading.closest("a, li") == null
                    && heading.selectFirst("a") == null) {
                if (found != null) {
                    return null;
                }
                found = heading;
            }
        }
        return found;
    }

    private static final int SHORTEST_HEADING = 8;

    private static LocalDate published(Document document) {
        for (String name : PUBLISHED) {
            String when = meta(document, name);
            LocalDate day = when == null ? null : Dates.firstDay(when);
            if (day != null) {
                return day;
            }
        }
        return null;
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

        /** Where the text begins; {@code null} once it has begun. */
        private Element start;

        Walk(StringBuilder out, Element start) {
            this.out = out;
            this.start = start;
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
            if (node.equals(start)) {
                start = null;
            }
            if (start != null) {
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
