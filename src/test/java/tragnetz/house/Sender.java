package tragnetz.house;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Visitor;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who may send a form, and has it before her.
 *
 * @param page where the form stands, without language
 * @param path where it goes, without language
 */
record Sender(Visitor visitor, Language language, String page, String path) {

    /** The page with the form, as it is now. */
    Sheet open() {
        Sheet sheet = new Sheet(visitor.get(at(page)).body());
        if (visitor.hidden("_csrf").isEmpty()) {
            // A form that is no longer there, sent from an old tab.
            visitor.get(at("/sign-in"));
        }
        return sheet;
    }

    String at(String path) {
        return "/" + language.code() + path;
    }

    String action() {
        return at(path);
    }

    /** Sends the fields as a new form. */
    HttpResponse<String> send(Map<String, String> fields) {
        Map<String, String> once = new LinkedHashMap<>(fields);
        once.put("_once", UUID.randomUUID().toString());
        return visitor.post(action(), pairs(once));
    }

    /** Name, value, name, value …; what the page holds stays as it is. */
    String[] pairs(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach(
                (field, value) -> {
                    pairs.add(field);
                    pairs.add(value.equals("*") ? visitor.hidden(field) : value);
                });
        return pairs.toArray(String[]::new);
    }
}
