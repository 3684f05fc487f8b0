package tragnetz.notifications.notices;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.util.HashMap;
import java.util.Map;

/** Speaks a notice in the language of whoever reads it. */
@Component
public class NoticeWords {

    private static final String NUMBER = "count";

    private final Words words;

    NoticeWords(Words words) {
        this.words = words;
    }

    /** One line that says what happened. */
    public String subject(Language reader, String kind, String arguments) {
        return words.say(reader, "notice." + kind + ".subject", filled(arguments));
    }

    /** One or two sentences. */
    public String text(Language reader, String kind, String arguments) {
        return words.say(reader, "notice." + kind + ".text", filled(arguments));
    }

    /** Names keep their own direction in a sentence of another. */
    private static Map<String, Object> filled(String arguments) {
        Map<String, Object> filled = new HashMap<>();
        for (Map.Entry<String, JsonNode> word :
                JsonMapper.shared().readTree(arguments).properties()) {
            String value = word.getValue().asString();
            filled.put(
                    word.getKey(),
                    word.getKey().equals(NUMBER) && value.matches("\\d{1,9}")
                            ? (Object) Integer.valueOf(value)
                            : "\u2068" + value + "\u2069");
        }
        return filled;
    }
}
