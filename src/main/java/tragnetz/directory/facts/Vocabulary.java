package tragnetz.directory.facts;

import java.util.List;

/** The closed lists of facts: data, so that every language can say them. */
public final class Vocabulary {

    public static final List<String> CONDITIONS =
            List.of(
                    "regardless-of-residence-status",
                    "no-id-asked",
                    "anonymous",
                    "free-of-charge",
                    "no-appointment",
                    "no-referral-needed",
                    "active-use-accepted",
                    "children-welcome",
                    "wheelchair");

    public static final List<String> AUDIENCES =
            List.of(
                    "women",
                    "men",
                    "young-people",
                    "young-men",
                    "families",
                    "queer-people",
                    "older-people",
                    "refugees",
                    "people-who-use-drugs",
                    "relatives",
                    "professionals",
                    "volunteers");

    public static final List<String> MODES = List.of("onsite", "phone", "online", "outreach");

    /** Languages that people in the networks speak, in the order of lists to choose from. */
    public static final List<String> LANGUAGES =
            List.of(
                    "de", "en", "bs", "hr", "sr", "uk", "ru", "ar", "fa", "prs", "ps", "tr", "kmr",
                    "ckb", "fr", "es", "it", "pt", "pl", "ro", "bg", "hu", "cs", "sk", "sq", "mk",
                    "el", "ka", "hy", "az", "ti", "am", "so", "sw", "ur", "hi", "bn", "ta", "vi",
                    "zh", "th", "rom", "nl");

    private Vocabulary() {}
}
