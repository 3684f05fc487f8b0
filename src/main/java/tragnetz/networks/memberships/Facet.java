package tragnetz.networks.memberships;

import java.util.List;
import java.util.Locale;

/** By what members are picked out; its name in lower case is its parameter in the URL. */
public enum Facet {
    KIND,
    REGION,
    LANGUAGE;

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> of(MemberTold member) {
        return switch (this) {
            case KIND -> List.of(member.kind());
            case REGION -> member.region().isEmpty() ? List.of() : List.of(member.region());
            case LANGUAGE -> member.languages();
        };
    }
}
