package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Genre;
import io.github.jianghua.speech.Speech;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The one place where evidence is compared and values are decided. */
final class Weighing {
    /** Evidence below this weight never becomes a value. */
    static final int ENOUGH = 30;

    private static final List<EvidenceRule> RULES = new ArrayList<>();

    static {
        RULES.addAll(TitleRules.ALL);
        RULES.addAll(DateRules.ALL);
        RULES.addAll(YearRules.ALL);
        RULES.addAll(HolderRules.ALL);
        RULES.addAll(OccasionRules.ALL);
    }

    private final Map<Field, List<Evidence>> evidence = new EnumMap<>(Field.class);
    private final List<String> notes;
    /** No year that only the text names is before this one; -1 until it is looked for. */
    private int earliest = -1;

    private Weighing(List<String> notes) {
        this.notes = notes;
    }

    /** Decides the values of one speech. Notes say what was decided and why. */
    static Speech.Builder decide(Part part, String text, List<String> notes) {
        Weighing weighing = new Weighing(notes);
        for (EvidenceRule rule : RULES) {
            rule.look().at(part, evidence -> {
                if (!weighing.isHistory(evidence, part)) {
                    weighing.add(evidence);
                }
            });
        }
        Speech.Builder speech = Speech.builder("unnamed", text);
        weighing.title(part, speech);
        weighing.date(part, speech);
        Genre genre = GenreRules.genre(part, text, weighing.best(Field.TITLE), notes);
        speech.genre(genre);
        if (genre == Genre.SPEECH) {
            weighing.yearInPassing(part, text, speech);
            weighing.person(speech);
            weighing.occasion(speech);
            return speech;
        }
        weighing.withoutDerivedTitle(speech);
        weighing.withoutOpening(part, speech);
        weighing.withoutSignature(speech);
        Evidence title = weighing.best(Field.TITLE);
        if (part.ownTitle && title != null && title.in() != FoundIn.OPENING) {
            // A headline keeps the name of whom it is about.
            speech.title((String) title.value(), title.in());
        } else {
            weighing.withoutHeading(speech);
        }
        return speech;
    }

    /** A title derived from the opening would be that of the speech which a report tells of. */
    private void withoutDerivedTitle(Speech.Builder speech) {
        Evidence title = best(Field.TITLE);
        if (title != null && title.in() == FoundIn.OPENING) {
            speech.title(null, null);
            notes.add("Title not decided: no title stands there, and what the opening names is not this text");
        }
    }

    /** Where nobody speaks, what an opening says of a year's work is said of somebody else's speech. */
    private void withoutOpening(Part part, Speech.Builder speech) {
        Evidence year = best(Field.YEAR);
        if (year != null && tellsOf(part, (Integer) year.value())) {
            return;
        }
        if (year != null && year.in() == FoundIn.OPENING && best(Field.DATE) == null) {
            speech.year(null).years(List.of());
            notes.add("Year not decided: " + year.value() + " stands in the text, but this is no speech of that year");
        }
    }

    /** 2017年2月18日，医院召开…, 1月26日，市里举行2025年春节团拜会: what a report begins with is of its year. */
    private static boolean tellsOf(Part part, int year) {
        String opening = part.opening(70);
        int at = opening.indexOf(year + "年");
        int own = at < 0 ? -1 : opening.indexOf('日', at);
        int first = opening.indexOf('日');
        boolean day = own > 0 && own <= at + 11 || first > 0 && first <= 15 && opening.indexOf('月') > 0;
        String further = part.opening(400);
        if (day && Chars.containsAny(further, "对" + year + "年工作", "部署" + year + "年", "安排" + year + "年", year + "年要")) {
            return true;
        }
        return at >= 0 && day && Chars.containsAny(opening, "召开", "举行", "举办", "召開", "舉行", "舉辦");
    }

    /** The day below a notice is that of the notice. */
    private void withoutSignature(Speech.Builder speech) {
        Evidence date = best(Field.DATE);
        Evidence title = best(Field.TITLE);
        boolean announced = title != null && GenreRules.announces((String) title.value());
        if (announced && date != null && date.in() == FoundIn.SIGNATURE) {
            speech.date(null);
            notes.add(
                    "Date not decided: " + date.value() + " stands below the text, but this is no speech of that day");
        }
    }

    /** Headings without a title of their own are of other texts: of a list of speeches, of a page's news. */
    private void withoutHeading(Speech.Builder speech) {
        Evidence year = best(Field.YEAR);
        if (year != null && year.in() == FoundIn.HEADING && best(Field.DATE) == null) {
            speech.year(null).years(List.of());
            notes.add(
                    "Year not decided: " + year.value() + " stands in a heading, but the page has no title of its own");
        }
    }

    /** A year before 1949, or before the words of the speech were known, is told, not spoken in. */
    private boolean isHistory(Evidence each, Part part) {
        if (each.field() != Field.YEAR
                || (each.in() != FoundIn.OPENING && each.in() != FoundIn.BODY)
                || each.weight() >= 70) {
            return false;
        }
        if (earliest < 0) {
            earliest = Eras.earliest(part);
        }
        // What is said of a year's work outweighs a word that came later: texts are patched.
        return (Integer) each.value() < (each.weight() < 60 ? Math.max(1949, earliest) : 1949);
    }

    private void add(Evidence each) {
        evidence.computeIfAbsent(each.field(), field -> new ArrayList<>()).add(each);
    }

    private Collection<Evidence> all(Field field) {
        return evidence.getOrDefault(field, List.of());
    }

    /** The heaviest, of equals the first. */
    private Evidence best(Field field) {
        Evidence best = null;
        for (Evidence each : all(field)) {
            if (each.weight() >= ENOUGH && (best == null || each.weight() > best.weight())) {
                best = each;
            }
        }
        return best;
    }

    private void title(Part part, Speech.Builder speech) {
        Evidence best = part.ownTitle ? best(Field.TITLE) : null;
        if (best == null) {
            return;
        }
        String title = (String) best.value();
        TitleSpeaker speaker = part.speakerIn(title);
        if (speaker != null && speaker.name() != null && speaker.rest().length() >= 6) {
            title = speaker.rest();
        }
        speech.title(title, best.in());
        note("Title", title, best);
    }

    private void date(Part part, Speech.Builder speech) {
        Evidence date = best(Field.DATE);
        Evidence year = best(Field.YEAR);
        if (date != null) {
            speech.date((LocalDate) date.value(), date.in());
            note("Date", date.value().toString(), date);
            int its = ((LocalDate) date.value()).getYear();
            if (year == null || (year.weight() <= date.weight() && !year.value().equals(its))) {
                year = Evidence.year(its, date.in(), date.weight(), "it is the year of the day");
            }
        }
        if (year != null
                && date == null
                && year.weight() < 70
                && (year.in() == FoundIn.BODY || year.in() == FoundIn.OPENING)
                && spokenLater(part, (Integer) year.value())) {
            notes.add("Year not decided: the text seems to speak of " + year.value() + " (" + year.why()
                    + ") but often of later years");
            year = null;
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (Evidence each : all(Field.YEAR)) {
            if (each.weight() >= 40) {
                years.add((Integer) each.value());
            }
        }
        if (year != null) {
            speech.year((Integer) year.value(), year.in());
            note("Year", year.value().toString(), year);
            for (Evidence each : all(Field.YEAR)) {
                if (each.weight() >= 60 && !each.value().equals(year.value())) {
                    notes.add("Another year, " + each.value() + ", weighs less: " + each.why());
                }
            }
        }
        speech.years(years);
    }

    private static final Words HEARERS = Words.of("同志们", "各位", "老师们", "同学们", "朋友们", "乡亲", "代表们", "我讲", "我代表");

    /** Essays and articles of statutes name years, too. */
    private boolean speaksToPeople(Part part) {
        Evidence title = best(Field.TITLE);
        return part.salutation
                || title != null && title.in() != FoundIn.OPENING && Titles.endsLikeTitle((String) title.value())
                || HEARERS.in(part.opening(1500));
    }

    /** Where no rule knows the year, the words around those that the text names may tell. */
    private void yearInPassing(Part part, String text, Speech.Builder speech) {
        if (best(Field.YEAR) != null || best(Field.DATE) != null || !speaksToPeople(part)) {
            return;
        }
        YearContexts.Own own = YearContexts.in(Dates.tidy(text));
        if (own == null) {
            return;
        }
        Evidence year = Evidence.year(
                own.year(), FoundIn.BODY, ENOUGH, "so a speech names its own year in passing: " + own.words());
        if (!isHistory(year, part) && !spokenLater(part, own.year())) {
            add(year);
            speech.year(own.year(), year.in()).years(List.of(own.year()));
            note("Year", String.valueOf(own.year()), year);
        }
    }

    /** Whether a later year, not a target such as 到2030年, is named again and again. */
    private static boolean spokenLater(Part part, int year) {
        int[] counts = new int[Dates.LAST_YEAR + 1];
        for (Line line : part.body) {
            String text = line.text();
            for (int at = text.indexOf('年'); at > 3; at = text.indexOf('年', at + 1)) {
                Dates.Found found = Dates.aroundYear(text, at);
                if (found != null && found.year() != null && found.year() > year && at - found.start() == 4) {
                    char before = found.start() == 0 ? ' ' : text.charAt(found.start() - 1);
                    counts[found.year()] += before == '到' || before == '至' ? 0 : 1;
                }
            }
        }
        for (int later = year + 1; later < Math.min(counts.length, year + 12); later++) {
            if (counts[later] >= 3) {
                return true;
            }
        }
        return false;
    }

    private void person(Speech.Builder speech) {
        Evidence speaker = best(Field.SPEAKER);
        Evidence role = fullest(best(Field.ROLE), speaker == null ? "" : (String) speaker.value());
        if (speaker != null) {
            speech.speaker((String) speaker.value(), speaker.in());
            note("Speaker", (String) speaker.value(), speaker);
        }
        if (role != null) {
            speech.role((String) role.value(), role.in());
            note("Role", (String) role.value(), role);
        }
    }

    /** 社区居委会主任 of the title for 居委会主任 of the text: of two forms of an office the longer. */
    private Evidence fullest(Evidence role, String speaker) {
        Evidence fullest = role;
        for (Evidence each : all(Field.ROLE)) {
            String longer = (String) each.value();
            if (each.weight() >= 60
                    && longer.endsWith((String) fullest.value())
                    // 长水市长: part of the name.
                    && !speaker.endsWith(longer.substring(0, Math.min(2, longer.length())))) {
                fullest = each;
            }
        }
        return fullest;
    }

    private void occasion(Speech.Builder speech) {
        Evidence place = best(Field.PLACE);
        if (place != null) {
            speech.place((String) place.value(), place.in());
        }
        Evidence occasion = best(Field.OCCASION);
        if (occasion != null) {
            speech.occasion((String) occasion.value(), occasion.in());
        }
    }

    private void note(String what, String value, Evidence found) {
        notes.add(what + " " + Chars.brief(value) + ": " + found.why());
    }
}
