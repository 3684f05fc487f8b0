package tragnetz.networks.applications;

import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers the questions as applicants do. */
final class Applicants {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4} \\d{4} \\d{4} \\d{4})");

    private final Visitors visitors;
    private final Rows rows;
    private final String application;

    Applicants(Visitors visitors, Rows rows, String network) {
        this.visitors = visitors;
        this.rows = rows;
        this.application = "/n/" + network + "/application";
    }

    /** Applies in the language; the number that leads back. */
    String apply(String language, String kind, String name, String email) {
        rows.update("delete from shared.rate_bucket");
        String path = "/" + language + application;
        Visitor applicant = visitors.stranger();
        applicant.fill(path, path, "step", "kind", "kind", kind);
        applicant.fill(path, path, "step", "name", "name", name);
        if (kind.equals("organisation")) {
            applicant.fill(path, path, "step", "work", "work", "association");
        }
        applicant.fill(path, path, "step", "region", "region", "Nordend");
        applicant.fill(path, path, "step", "languages", "languages", "uk", "languages", "de");
        applicant.fill(path, path, "step", "about", "about", "Wir kochen zusammen.");
        applicant.fill(path, path, "step", "contact", "email", email, "phone", "", "contact", "");
        String sent = applicant.fill(path, path + "/submission").body();
        Matcher number = NUMBER.matcher(sent);
        if (!number.find()) {
            throw new AssertionError("No number in " + sent);
        }
        return number.group(1);
    }
}
