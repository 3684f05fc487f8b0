package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What each column holds, or what each of the rows on the page shall be. */
record ChoiceForm(
        @Nullable List<String> column,
        @Nullable List<String> line,
        @Nullable List<String> choice) {}
