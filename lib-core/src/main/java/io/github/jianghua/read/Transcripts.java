package io.github.jianghua.read;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Speech.Field;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Transcripts that a site wrote down while somebody spoke: who speaks above each paragraph, and the minute below it. */
final class Transcripts {
    /** [发言人罗长水]: */
    private static final Pattern TURN =
            Pattern.compile("[\\[【［](发言人|主持人|主讲人|嘉宾)? ?([\\u4e00-\\u9fff·]{2,8})[\\]】］] ?[：:]?");

    /** (2006-05-10 09:58:37) */
    private static final Pattern MINUTE =
            Pattern.compile("[（(\\[]? ?(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}) \\d{1,2}:\\d{2}(?::\\d{2})? ?[)）\\]]?");

    /** Fewer are not a record of the whole. */
    private static final int RECORD = 3;

    private Transcripts() {}

    static boolean isTurn(String line) {
        Matcher matcher = TURN.matcher(line);
        return matcher.matches() && (matcher.group(1) != null || Names.isName(matcher.group(2)));
    }

    /** Takes the minutes out, and what they and the turns tell of day and speaker. */
    static void read(Draft draft) {
        BitSet minutes = new BitSet();
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < draft.lines.size(); i++) {
            Line line = draft.lines.get(i);
            if (line.length() >= 14 && line.length() <= 24 && line.text().indexOf(':') > 0) {
                Matcher matcher = MINUTE.matcher(line.text());
                if (matcher.matches()) {
                    minutes.set(i);
                    days.add(Dates.firstDay(matcher.group(1)));
                }
            }
        }
        if (minutes.cardinality() < RECORD || days.contains(null)) {
            return;
        }
        Set<String> speakers = new HashSet<>();
        int turns = 0;
        String role = null;
        for (Line line : draft.lines) {
            Matcher matcher =
                    line.length() <= 60 && "[【［".indexOf(line.text().charAt(0)) >= 0 ? TURN.matcher(line.text()) : null;
            if (matcher != null && matcher.lookingAt() && Names.isName(matcher.group(2))) {
                speakers.add(matcher.group(2));
                role = matcher.group(1);
                turns++;
            }
        }
        if (turns == 0) {
            // The days on which readers wrote below a page.
            return;
        }
        draft.removed.add("timestamp", minutes.cardinality());
        draft.withoutLines(minutes);
        if (days.size() == 1) {
            LocalDate day = days.iterator().next();
            draft.outside.add(
                    new Evidence(Field.DATE, day, FoundIn.BODY, 70, "every paragraph has a time of that day"));
            draft.outside.add(Evidence.year(day.getYear(), FoundIn.BODY, 70, "every paragraph has a time of that day"));
        }
        if (speakers.size() == 1) {
            draft.outside.add(new Evidence(
                    Field.SPEAKER, speakers.iterator().next(), FoundIn.BODY, 70, "the record names who speaks"));
            if ("发言人".equals(role)) {
                draft.outside.add(
                        new Evidence(Field.ROLE, role, FoundIn.BODY, 60, "the record names the office of who speaks"));
            }
        }
    }
}
