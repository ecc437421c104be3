package io.github.jianghua.read;

/**
 * Who a title says is speaking.
 *
 * @param role the office that begins the title, or {@code null}
 * @param name the name, or {@code null}
 * @param rest the title without the name; with the office, where only the office stands there
 */
record TitleSpeaker(String role, String name, String rest) {
    /** {@code null} when the title names neither office nor person. */
    static TitleSpeaker of(String title) {
        int colon = title.indexOf('：') >= 0 ? title.indexOf('：') : title.indexOf(':');
        if (colon > 1 && colon <= 24 && colon < title.length() - 4) {
            Roles.Holder holder = Roles.parse(title.substring(0, colon));
            if (holder != null && (holder.name() != null || holder.role() != null)) {
                return new TitleSpeaker(
                        holder.role(), holder.name(), title.substring(colon + 1).strip());
            }
        }
        for (int in = title.indexOf('在'); in > 1 && in <= 44; in = title.indexOf('在', in + 1)) {
            String lead = title.substring(0, in);
            int year = lead.indexOf('年');
            if (year > 0 && year < in - 1 && Dates.aroundYear(lead, year) != null) {
                lead = lead.substring(Dates.aroundYear(lead, year).end());
            }
            Roles.Holder holder = Roles.parse(lead);
            if (holder == null || (holder.name() == null && holder.role() == null)) {
                continue;
            }
            if (holder.name() != null
                    && holder.role() == null
                    && !lead.strip().endsWith("同志")
                    && lead.indexOf(' ') < 0
                    && !title.startsWith("在", in)) {
                continue;
            }
            return new TitleSpeaker(
                    holder.role(),
                    holder.name(),
                    holder.name() != null && Titles.endsLikeTitle(title) ? title.substring(in) : title);
        }
        if (!title.startsWith("在") && !title.startsWith("关于")) {
            return leadingOffice(title);
        }
        return null;
    }

    /** 镇长经济工作会议讲话: an office and then the meeting. But 书记座谈会 is a meeting of secretaries. */
    private static TitleSpeaker leadingOffice(String title) {
        for (int end = 2; end <= Math.min(14, title.length() - 6); end++) {
            if (!Roles.endsWithOffice(title, end) || !Roles.isOffice(title.substring(0, end))) {
                continue;
            }
            if (Roles.endsWithOffice(title, end + 1) || title.charAt(end) == '、' || title.charAt(end) == '长') {
                continue;
            }
            String rest = title.substring(end);
            if (Chars.startsWithAny(
                    rest, "述职", "培训", "例会", "座谈", "办公会", "会议", "会", "专题", "论坛", "大会", "联席", "示范", "研讨", "抓", "任", "和",
                    "的", "级", "队伍", "工作", "代表", "、", "及", "与", "会见", "主持", "调研", "出席", "带队", "讲话最新", "讲话20", "讲话全文",
                    "讲话稿", "看望", "走访", "检查", "视察", "率队", "深入", "赴", "到", "一行", "拜年", "接待")) {
                return null;
            }
            return new TitleSpeaker(title.substring(0, end), null, title);
        }
        return null;
    }
}
