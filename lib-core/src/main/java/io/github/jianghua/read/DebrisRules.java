package io.github.jianghua.read;

import java.util.List;

/**
 * The forms of debris that fill whole lines, in the order in which they are tried. To add one: a rule in the class of its
 * theme, its place here, and two lines of examples in the test's {@code debris-rules.tsv}. The first rule that matches a
 * line counts it.
 */
final class DebrisRules {
    /** Longer lines are paragraphs of a speech. */
    static final int LONGEST = 700;

    /**
     * Marks that something is missing, what a site puts around the text, then what stands in and behind it; the cheap
     * and the frequent first.
     */
    static final List<DebrisRule> ALL = List.of(
            WithheldRules.HIDDEN_PART,
            WithheldRules.PREVIEW_END,
            SiteRules.BREADCRUMB,
            SiteRules.LAST_CRUMB,
            SiteRules.TOOL_BAR,
            MetadataRules.TAGS,
            ResidueRules.TEMPLATE,
            MetadataRules.MEMBER_SHARE,
            SiteRules.COPYRIGHT,
            PublicationRules.NEWSPAPER_REFERENCE,
            PublicationRules.MASTHEAD,
            MetadataRules.METADATA,
            MetadataRules.METADATA_VALUE,
            MetadataRules.METADATA_TABLE,
            MetadataRules.DOCUMENT_NUMBER,
            SiteRules.NAVIGATION,
            WithheldRules.PAGING,
            MetadataRules.STATISTICS,
            PublicationRules.PUBLISHED,
            OfferRules.SHOP_NOTICE,
            OfferRules.EDITOR_LEAD,
            OfferRules.TEASER,
            SiteRules.SITE_NAME,
            SiteRules.SITE_BANNER,
            SiteRules.COPY_BUTTON,
            SiteRules.PAGE_CAPTION,
            SiteRules.FORUM,
            SiteRules.ACCESSIBILITY,
            OfferRules.KEYWORD_LINE,
            ResidueRules.PAGE_NUMBER,
            ResidueRules.QUOTE_MARK,
            PublicationRules.IMPRINT,
            ResidueRules.LEFT_OVER,
            OfferRules.ADVERT,
            SiteRules.ACCOUNT,
            ResidueRules.FILLER,
            ResidueRules.ASCII_NOISE,
            PublicationRules.CREDITS,
            PublicationRules.CAPTION,
            MetadataRules.ORIGINAL_TITLE,
            SiteRules.SHARE,
            SiteRules.PREV_NEXT,
            SiteRules.REGISTRATION,
            SiteRules.LICENCE,
            ResidueRules.RULE_LINE);

    /** For each length of a line the rules that such a line may concern, a bit each. */
    private static final long[] BY_LENGTH = new long[LONGEST + 1];

    static {
        for (int i = 0; i < ALL.size(); i++) {
            for (int length = 0; length <= ALL.get(i).longest(); length++) {
                BY_LENGTH[length] |= 1L << i;
            }
        }
    }

    /**
     * The kind of debris that a line is, or {@code null}: of forty rules a line is shown to the few that it may
     * concern.
     */
    static String kind(DebrisRule.Look look) {
        if (look.length() > LONGEST) {
            return null;
        }
        long candidates = BY_LENGTH[look.length()];
        if (Long.bitCount(candidates) > 1) {
            // One rule alone tells by itself.
            // A blank may stand inside of a word; some tests look at the line without blanks.
            long triggered = look.line().triggers(LineTriggers.WHOLE_LINE);
            candidates &= look.text().indexOf(' ') < 0
                    ? triggered
                    : triggered | LineTriggers.of(look.compact())[LineTriggers.WHOLE_LINE];
        }
        while (candidates != 0) {
            DebrisRule rule = ALL.get(Long.numberOfTrailingZeros(candidates));
            if (rule.test().matches(look)) {
                return rule.kind();
            }
            candidates &= candidates - 1;
        }
        return null;
    }

    private DebrisRules() {}
}
