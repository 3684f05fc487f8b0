package tragnetz.directory.api;

import org.springframework.stereotype.Component;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the topics as a SKOS concept scheme in Turtle. Words that are only searched stay here:
 * many of them say roundabout what nobody says aloud.
 */
@Component
final class Skos {

    private final Topics topics;
    private final Words words;
    private final Settings settings;

    Skos(Topics topics, Words words, Settings settings) {
        this.topics = topics;
        this.words = words;
        this.settings = settings;
    }

    byte[] write() {
        StringBuilder turtle = new StringBuilder();
        turtle.append("@base <%s/api/topics.ttl> .%n".formatted(settings.baseUrl()))
                .append("@prefix skos: <http://www.w3.org/2004/02/skos/core#>")
                .append(" .\n\n")
                .append("<#topics> a skos:ConceptScheme");
        for (Language language : Language.spoken()) {
            label(turtle, "prefLabel", words.say(language, "directory.fact.topics"), language);
        }
        turtle.append(" .\n");
        topics.all().forEach(it -> concept(turtle, it));
        return turtle.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void concept(StringBuilder turtle, Topics.Topic topic) {
        turtle.append("\n<#").append(topic.id()).append("> a skos:Concept ;\n");
        turtle.append("    skos:inScheme <#topics> ;\n    skos:notation ");
        turtle.append(quoted(topic.id()));
        turtle.append(
                topic.broader() == null
                        ? " ;\n    skos:topConceptOf <#topics>"
                        : " ;\n    skos:broader <#" + topic.broader() + ">");
        for (Language language : Language.spoken()) {
            label(turtle, "prefLabel", topics.label(topic.id(), language), language);
            List<String> others = topics.others(topic.id(), language);
            others.stream()
                    .distinct()
                    .filter(it -> !it.equals(topics.label(topic.id(), language)))
                    .forEach(it -> label(turtle, "altLabel", it, language));
        }
        turtle.append(" .\n");
    }

    private static void label(
            StringBuilder turtle, String property, String text, Language language) {
        turtle.append(" ;\n    skos:").append(property).append(' ').append(quoted(text));
        turtle.append('@').append(language.code());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
