package io.github.jianghua.read;

/** Takes masks out of values: what was hidden is no part of an office or a place. */
final class Masks {
    private Masks() {}

    /** 县XX镇镇党委副书记、镇长 → 镇党委副书记、镇长; 某县长 → 县长. */
    static String strip(String value) {
        int party = value.indexOf("X委");
        if (party > 0 && "县镇乡市区省村".indexOf(value.charAt(party - 1)) >= 0) {
            return strip(value.replace("X委", "党委"));
        }
        if (value.length() > 3 && value.charAt(0) == '某' && "省市县区镇乡州村".indexOf(value.charAt(1)) >= 0) {
            // 某市副市长; but 某县长 is the county's head, and 某市委书记 that of its committee.
            String office = value.substring(2);
            if (Roles.isOffice(office) && "长委".indexOf(office.charAt(0)) < 0) {
                return strip(office);
            }
        }
        int last = -1;
        for (int i = 0; i < value.length(); i++) {
            if (Chars.isMask(value.charAt(i))) {
                last = i;
            }
        }
        if (last < 0) {
            return value;
        }
        String rest = value.substring(last + 1);
        if (rest.length() >= 3 && rest.charAt(0) == rest.charAt(1)) {
            rest = rest.substring(1);
        }
        if (rest.length() >= 4
                && "省市县区镇乡州".indexOf(rest.charAt(0)) >= 0
                && rest.charAt(1) == '副'
                && Roles.isOffice(rest.substring(1))) {
            // xx县副县长
            rest = rest.substring(1);
        }
        return rest.length() >= 2 ? rest : value;
    }
}
