package tragnetz.circles.checkins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How somebody is, in one tap. */
public enum Mood {
    GOOD("good", "sun"),
    FAIR("fair", "cloud-sun"),
    TIRED("tired", "moon"),
    HARD("hard", "cloud-rain"),
    NEED("need", "lifebuoy");

    private final String code;
    private final String icon;

    Mood(String code, String icon) {
        this.code = code;
        this.icon = icon;
    }

    /** In the order in which they are offered. */
    public static List<Mood> all() {
        return List.of(values());
    }

    static Optional<Mood> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String icon() {
        return icon;
    }
}
