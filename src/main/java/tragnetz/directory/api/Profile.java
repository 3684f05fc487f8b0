package tragnetz.directory.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The versions of HSDS that can be asked for; the first unless another is named. */
enum Profile {
    V3_0("3.0", "3.0"),
    V3_1("3.1", "3.1-dev");

    private static final String HOME = "https://github.com/openreferral/specification/tree/";

    private final String version;
    private final String address;

    Profile(String version, String branch) {
        this.version = version;
        this.address = HOME + branch;
    }

    String version() {
        return version;
    }

    /** Where the standard describes it. */
    String address() {
        return address;
    }

    /**
     * @param named version or address
     * @throws Refused for others
     */
    static Profile of(String named) {
        return Arrays.stream(values())
                .filter(it -> named.equals(it.version) || named.equals(it.address))
                .findFirst()
                .orElseThrow(() -> new Refused(Asked.PROFILE, choices()));
    }

    static String choices() {
        return Arrays.stream(values()).map(Profile::version).collect(Collectors.joining(" or "));
    }
}
