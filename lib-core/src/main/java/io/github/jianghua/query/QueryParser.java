package io.github.jianghua.query;

import io.github.jianghua.query.QueryNode.Boosted;
import io.github.jianghua.query.QueryNode.Clause;
import io.github.jianghua.query.QueryNode.Everything;
import io.github.jianghua.query.QueryNode.Fuzzy;
import io.github.jianghua.query.QueryNode.Group;
import io.github.jianghua.query.QueryNode.Near;
import io.github.jianghua.query.QueryNode.Run;
import io.github.jianghua.query.QueryNode.Wildcard;
import io.github.jianghua.query.QueryNode.Words;
import io.github.jianghua.query.QueryNode.Years;
import io.github.jianghua.search.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the query language by recursive descent:
 *
 * <pre>
 * sequence := either*
 * either   := both ( "OR" both )*
 * both     := clause ( "AND" clause )*
 * clause   := [ "+" | "-" | "NOT" ] [ field ":" ] ( "(" sequence ")" | '"' run '"' | word ) [ "~" n ] [ "^" n ]
 * </pre>
 *
 * <p>Plain words should match; what is quoted or has a field must, unless it is joined by {@code OR}. Syntax that is
 * not whole is taken as plain text and named in a warning; a query beyond the bounds is taken as plain words as a whole.
 */
public final class QueryParser {
    /** The most characters of a query that are read. */
    static final int MAX_LENGTH = 4_000;
    /** The deepest nesting of parentheses. */
    static final int MAX_DEPTH = 20;
    /** The most clauses. */
    static final int MAX_CLAUSES = 100;

    private static final Set<String> FIELDS = Set.of("title", "body", "speaker", "role", "source", "year");

    private static final int LONGEST_WILDCARD = 40;
    private static final int LONGEST_FUZZY = 20;
    private static final int MAX_DISTANCE = 1_000;

    private final String text;
    private final List<String> warnings = new ArrayList<>();
    private int at;
    private int clauses;

    private QueryParser(String text) {
        this.text = text;
    }

    /** Reads a query of any content; never refuses. */
    public static ParsedQuery parse(String query) {
        String text = query;
        List<String> warnings = new ArrayList<>();
        if (text.length() > MAX_LENGTH) {
            int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
            text = text.substring(0, end);
            warnings.add("only the first " + MAX_LENGTH + " characters of the query were read");
        }
        QueryParser parser = new QueryParser(text);
        Group root;
        try {
            root = parser.sequence(Scope.ANYWHERE, 0);
            warnings.addAll(parser.warnings);
        } catch (TooComplexException e) {
            warnings.add(e.getMessage() + "; the whole query was searched as plain words");
            root = new Group(List.of(new Clause(Occurrence.SHOULD, new Words(plain(text), Scope.ANYWHERE))));
        }
        List<Integer> years = new ArrayList<>();
        collectYears(root, years);
        return new ParsedQuery(root, years, warnings);
    }

    private static void collectYears(QueryNode node, List<Integer> years) {
        if (node instanceof Words words && !words.scope().isName()) {
            for (int year : YearMentions.in(words.text())) {
                if (!years.contains(year)) {
                    years.add(year);
                }
            }
        } else if (node instanceof Boosted boosted) {
            collectYears(boosted.node(), years);
        } else if (node instanceof Group group) {
            for (Clause clause : group.clauses()) {
                if (clause.occurrence() != Occurrence.MUST_NOT) {
                    collectYears(clause.node(), years);
                }
            }
        }
    }

    /** Makes plain words of text that was meant as syntax. */
    private static String plain(String text) {
        return text.replaceAll("[\"()\\[\\]\\\\+*?~^:-]+", " ").strip();
    }

    // --- grammar

    private Group sequence(Scope scope, int depth) throws TooComplexException {
        if (depth > MAX_DEPTH) {
            throw new TooComplexException("parentheses are nested more than " + MAX_DEPTH + " deep");
        }
        List<Clause> found = new ArrayList<>();
        while (skipSpace() && !atClosing(depth)) {
            Clause clause = either(scope, depth);
            if (clause != null) {
                found.add(clause);
            }
        }
        return new Group(joinWords(found));
    }

    private boolean atClosing(int depth) {
        if (text.charAt(at) != ')') {
            return false;
        }
        if (depth > 0) {
            return true;
        }
        warn("a closing parenthesis without an opening one was passed over");
        at++;
        return !skipSpace() || atClosing(depth);
    }

    private Clause either(Scope scope, int depth) throws TooComplexException {
        Clause first = both(scope, depth);
        List<Clause> alternatives = new ArrayList<>();
        while (operator("OR", "||")) {
            Clause next = both(scope, depth);
            if (next != null) {
                alternatives.add(next);
            }
        }
        if (first == null && alternatives.size() == 1) {
            return alternatives.get(0);
        }
        if (alternatives.isEmpty()) {
            return first;
        }
        if (first != null) {
            alternatives.add(0, first);
        }
        boolean anyPlain = false;
        List<Clause> members = new ArrayList<>();
        for (Clause alternative : alternatives) {
            anyPlain |= alternative.occurrence() == Occurrence.SHOULD;
            members.add(
                    alternative.occurrence() == Occurrence.MUST_NOT
                            ? new Clause(Occurrence.SHOULD, new Group(List.of(alternative)))
                            : new Clause(Occurrence.SHOULD, alternative.node()));
        }
        return new Clause(anyPlain ? Occurrence.SHOULD : Occurrence.MUST, new Group(joinWords(members)));
    }

    private Clause both(Scope scope, int depth) throws TooComplexException {
        Clause first = clause(scope, depth);
        List<Clause> members = new ArrayList<>();
        boolean joined = false;
        while (operator("AND", "&&")) {
            joined = true;
            Clause next = clause(scope, depth);
            if (next != null) {
                members.add(next);
            }
        }
        if (!joined || members.isEmpty()) {
            return first;
        }
        if (first != null) {
            members.add(0, first);
        }
        List<Clause> required = new ArrayList<>();
        for (Clause member : members) {
            required.add(
                    member.occurrence() == Occurrence.MUST_NOT ? member : new Clause(Occurrence.MUST, member.node()));
        }
        return new Clause(Occurrence.MUST, new Group(required));
    }

    private Clause clause(Scope scope, int depth) throws TooComplexException {
        if (!skipSpace() || text.charAt(at) == ')') {
            return null;
        }
        if (++clauses > MAX_CLAUSES) {
            throw new TooComplexException("the query has more than " + MAX_CLAUSES + " parts");
        }
        Occurrence asked = null;
        char c = text.charAt(at);
        if ((c == '+' || c == '-') && at + 1 < text.length()) {
            at++;
            if (isSpace(text.charAt(at))) {
                return null;
            }
            asked = c == '+' ? Occurrence.MUST : Occurrence.MUST_NOT;
        } else if (operator("NOT", "NOT")) {
            if (!skipSpace()) {
                return null;
            }
            asked = Occurrence.MUST_NOT;
        }
        Clause clause = fielded(scope, depth);
        if (clause == null || asked == null) {
            return clause;
        }
        if (asked == Occurrence.MUST_NOT && clause.node() instanceof Words words) {
            return new Clause(asked, new Run(words.text(), words.scope()));
        }
        return new Clause(asked, clause.node());
    }

    private Clause fielded(Scope scope, int depth) throws TooComplexException {
        int start = at;
        String field = field();
        if (field == null) {
            return primary(scope, depth, false);
        }
        if (field.equals("year")) {
            YearRange range = years();
            if (range != null) {
                return new Clause(Occurrence.MUST, new Years(range));
            }
            warn("no year follows year: (write year:2023 or year:2020..2024)");
            at = start;
            return new Clause(Occurrence.SHOULD, new Words(plain(rawWord()), scope));
        }
        if (at >= text.length() || isSpace(text.charAt(at)) || text.charAt(at) == ')') {
            warn("nothing follows " + field + ":");
            return new Clause(Occurrence.SHOULD, new Words(field, scope));
        }
        return primary(Scope.valueOf(field.toUpperCase(Locale.ROOT)), depth, true);
    }

    private Clause primary(Scope scope, int depth, boolean fielded) throws TooComplexException {
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            Group group = sequence(scope, depth + 1);
            if (at < text.length()) {
                at++;
            } else {
                warn("an opening parenthesis is not closed");
            }
            if (group.clauses().isEmpty()) {
                return null;
            }
            boolean required =
                    fielded || group.clauses().stream().allMatch(member -> member.occurrence() != Occurrence.SHOULD);
            QueryNode node =
                    group.clauses().size() == 1 && group.clauses().get(0).occurrence() != Occurrence.MUST_NOT
                            ? group.clauses().get(0).node()
                            : group;
            return new Clause(required ? Occurrence.MUST : Occurrence.SHOULD, boosted(node));
        }
        if (c == '"') {
            int close = closingQuote(at + 1);
            if (close >= 0) {
                return quoted(scope, close);
            }
            warn("a quotation mark is not closed");
            at++;
            return at < text.length() && !isSpace(text.charAt(at)) ? primary(scope, depth, fielded) : null;
        }
        return word(scope, fielded);
    }

    private Clause quoted(Scope scope, int close) {
        String run = unescape(text.substring(at + 1, close));
        at = close + 1;
        int distance = number('~', -1);
        boolean setApart = at >= text.length() || isSpace(text.charAt(at)) || ")^".indexOf(text.charAt(at)) >= 0;
        if (run.isBlank()) {
            return null;
        }
        QueryNode node;
        String[] parts = run.strip().split("\\s+", -1);
        if (distance < 0) {
            node = new Run(run, scope);
        } else {
            // Without spaces, the words of the run are set near each other; they are cut when the query is compiled.
            node = new Near(List.of(parts), Math.min(distance, MAX_DISTANCE), scope);
        }
        // A quotation in the midst of a pasted sentence ("航班"真实) does not demand anything.
        return new Clause(setApart ? Occurrence.MUST : Occurrence.SHOULD, boosted(node));
    }

    private Clause word(Scope scope, boolean fielded) {
        StringBuilder word = new StringBuilder();
        boolean wildcard = false;
        int open = 0;
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c) || (c == ')' && open == 0)) {
                break;
            }
            if (c == '\\' && at + 1 < text.length()) {
                word.append(text.charAt(at + 1));
                at += 2;
                continue;
            }
            if ((c == '~' || c == '^') && at > start && endsWord(at + 1)) {
                break;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            wildcard |= c == '*' || c == '?';
            word.append(c);
            at++;
        }
        String value = word.toString();
        Occurrence occurrence = fielded ? Occurrence.MUST : Occurrence.SHOULD;
        if (at < text.length() && text.charAt(at) == '~') {
            int edits = Math.min(2, Math.max(1, number('~', 1)));
            int length = value.codePointCount(0, value.length());
            if (length >= 3 && length <= LONGEST_FUZZY) {
                return new Clause(occurrence, boosted(new Fuzzy(value, edits, scope)));
            }
            if (length > LONGEST_FUZZY) {
                warn("~ works on words of up to " + LONGEST_FUZZY + " characters");
            }
        }
        if (value.equals("*")) {
            return new Clause(Occurrence.MUST, new Everything());
        }
        if (wildcard) {
            String pattern = pattern(value);
            if (pattern != null) {
                return new Clause(occurrence, boosted(new Wildcard(pattern, scope)));
            }
            value = value.replaceAll("[*?]+", " ").strip();
        }
        if (value.isEmpty()) {
            return null;
        }
        QueryNode node = scope.isName() ? new Run(value, scope) : new Words(value, scope);
        return new Clause(occurrence, boosted(node));
    }

    /** Returns a pattern without wildcards at its borders but one final star, or {@code null} if none remain. */
    private String pattern(String value) {
        String stripped = value.replaceAll("^[*?]+", "").replaceAll("\\*+", "*");
        boolean prefix = stripped.endsWith("*");
        stripped = stripped.replaceAll("[*?]+$", "");
        boolean inner = stripped.indexOf('*') >= 0 || stripped.indexOf('?') >= 0;
        if (stripped.isEmpty() || (!prefix && !inner)) {
            return null;
        }
        if (stripped.length() > LONGEST_WILDCARD) {
            warn("* and ? work in words of up to " + LONGEST_WILDCARD + " characters");
            return null;
        }
        return prefix ? stripped + '*' : stripped;
    }

    private QueryNode boosted(QueryNode node) {
        if (at < text.length() && text.charAt(at) == '^') {
            int start = at++;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            try {
                float boost = Float.parseFloat(text.substring(start + 1, at));
                if (boost >= 0 && boost <= 1000) {
                    return new Boosted(node, boost);
                }
            } catch (NumberFormatException e) {
                // falls through to the warning
            }
            warn("no number from 0 to 1000 follows ^");
        }
        return node;
    }

    // --- characters

    /** Reads {@code field:} or returns {@code null} and stays. */
    private String field() {
        int colon = at;
        while (colon < text.length() && colon - at <= 8 && Character.isLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon >= text.length() || (text.charAt(colon) != ':' && text.charAt(colon) != '：')) {
            return null;
        }
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        if (!FIELDS.contains(name)) {
            return null;
        }
        at = colon + 1;
        return name;
    }

    /** Reads {@code 2023}, {@code 2020..2024} or {@code [2020 TO 2024]}; returns {@code null} if there is none. */
    private YearRange years() {
        if (at < text.length() && text.charAt(at) == '[') {
            int close = text.indexOf(']', at);
            if (close < 0) {
                return null;
            }
            String[] ends = text.substring(at + 1, close).strip().split("\\s+TO\\s+", -1);
            YearRange range = ends.length == 2 ? range(ends[0], ends[1]) : null;
            if (range != null) {
                at = close + 1;
            }
            return range;
        }
        int start = at;
        String word = rawWord();
        int dots = word.indexOf("..");
        YearRange range = dots < 0 ? range(word, word) : range(word.substring(0, dots), word.substring(dots + 2));
        if (range == null) {
            at = start;
        }
        return range;
    }

    private YearRange range(String from, String to) {
        int first = year(from, 0);
        int last = year(to, 9999);
        if (first < 0 || last < 0 || (from.isEmpty() && to.isEmpty())) {
            return null;
        }
        if (first > last) {
            warn("the years " + from + ".." + to + " were turned round");
            return new YearRange(last, first);
        }
        return new YearRange(first, last);
    }

    private static int year(String word, int open) {
        if (word.isEmpty() || word.equals("*")) {
            return open;
        }
        List<Integer> years = YearMentions.in(word.endsWith("年") ? word : word + "年");
        if (years.size() == 1) {
            return years.get(0);
        }
        return word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : -1;
    }

    private String rawWord() {
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && text.charAt(at) != ')') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Returns where the quotation that starts at {@code from} closes, or -1. */
    private int closingQuote(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String unescape(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            boolean escapes = c == '\\' && i + 1 < quoted.length() && "\\\"".indexOf(quoted.charAt(i + 1)) >= 0;
            out.append(escapes ? quoted.charAt(++i) : c);
        }
        return out.toString();
    }

    /** Reads a sign and the digits after it; returns {@code otherwise} if the sign is not there. */
    private int number(char sign, int otherwise) {
        if (at >= text.length() || text.charAt(at) != sign) {
            return otherwise;
        }
        at++;
        int value = 0;
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(MAX_DISTANCE, value * 10 + text.charAt(at) - '0');
            at++;
        }
        return at == start ? otherwise : value;
    }

    /** Whether nothing but a number and another suffix stands between {@code from} and the word's end. */
    private boolean endsWord(int from) {
        int i = from;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || ".~^".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i >= text.length() || isSpace(text.charAt(i)) || text.charAt(i) == ')';
    }

    /** Reads an operator that stands by itself. */
    private boolean operator(String word, String sign) {
        int start = at;
        if (!skipSpace()) {
            return false;
        }
        for (String name : List.of(word, sign)) {
            int end = at + name.length();
            if (text.startsWith(name, at)
                    && (end >= text.length() || isSpace(text.charAt(end)) || text.charAt(end) == '(')) {
                at = end;
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** Makes one text of plain words that stand beside each other, so that they are ranked together. */
    private static List<Clause> joinWords(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        int last = -1;
        for (Clause clause : clauses) {
            if (clause.occurrence() == Occurrence.SHOULD && clause.node() instanceof Words words) {
                if (last >= 0 && joined.get(last).node() instanceof Words before && before.scope() == words.scope()) {
                    Words both = new Words(before.text() + ' ' + words.text(), words.scope());
                    joined.set(last, new Clause(Occurrence.SHOULD, both));
                    continue;
                }
                last = joined.size();
            }
            joined.add(clause);
        }
        return joined;
    }

    /** The query goes beyond a bound. */
    private static final class TooComplexException extends Exception {
        private static final long serialVersionUID = 1L;

        TooComplexException(String message) {
            super(message);
        }
    }
}
