package io.github.jianghua.read;

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
    }

    private final Map<Field, List<Evidence>> evidence = new EnumMap<>(Field.class);
    private final List<String> notes;

    private Weighing(List<String> notes) {
        this.notes = notes;
    }

    /** Decides the values of one speech. Notes say what was decided and why. */
    static Speech.Builder decide(Part part, String text, List<String> notes) {
        Weighing weighing = new Weighing(notes);
        for (EvidenceRule rule : RULES) {
            rule.look().at(part, weighing::add);
        }
        Speech.Builder speech = Speech.builder("unnamed", text);
        weighing.title(speech);
        weighing.date(speech);
        Genre genre = GenreRules.genre(part, text, weighing.best(Field.TITLE), notes);
        speech.genre(genre);
        if (genre == Genre.SPEECH) {
            weighing.person(speech);
        }
        return speech;
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

    private void title(Speech.Builder speech) {
        Evidence best = best(Field.TITLE);
        if (best == null) {
            return;
        }
        String title = (String) best.value();
        TitleSpeaker speaker = TitleSpeaker.of(title);
        if (speaker != null && speaker.name() != null && speaker.rest().length() >= 6) {
            title = speaker.rest();
        }
        speech.title(title, best.in());
        note("Title", title, best);
    }

    private void date(Speech.Builder speech) {
        Evidence date = best(Field.DATE);
        Evidence year = best(Field.YEAR);
        if (date != null) {
            speech.date((LocalDate) date.value(), date.in());
            note("Date", date.value().toString(), date);
            int its = ((LocalDate) date.value()).getYear();
            if (year == null || (year.weight() <= date.weight() && !year.value().equals(its))) {
                year = new Evidence(Field.YEAR, its, date.in(), date.weight(), "it is the year of the day");
            }
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

    private void person(Speech.Builder speech) {
        Evidence speaker = best(Field.SPEAKER);
        Evidence role = best(Field.ROLE);
        if (speaker != null) {
            speech.speaker((String) speaker.value(), speaker.in());
            note("Speaker", (String) speaker.value(), speaker);
        }
        if (role != null) {
            speech.role((String) role.value(), role.in());
            note("Role", (String) role.value(), role);
        }
    }

    private void note(String what, String value, Evidence found) {
        notes.add(what + " " + Chars.brief(value) + ": " + found.why());
    }
}
