package tragnetz.directory.entries;

import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An offer or a member as the index has it. Texts are folded before: the index splits them at
 * spaces and knows no language.
 *
 * @param id kind and id
 * @param conditions conditions and audiences
 * @param places region and town as written; a place that must not be found is not among them
 * @param spot a packed {@code Spot}; null where somebody must not or cannot be found
 * @param open spans of the {@code Week}
 * @param names the organisation's name, place and kind, in all letters and languages
 * @param fresh day of the last check, counted from 1970
 * @param turn decides where all else is equal, so that pages do not overlap
 * @param card the {@link Card}
 */
@SearchEntity
@Indexed(index = Entry.INDEX)
record Entry(
        @DocumentId String id,
        @KeywordField(aggregable = Aggregable.YES) String organisation,
        @KeywordField List<String> topics,
        @KeywordField(aggregable = Aggregable.YES) List<String> languages,
        @KeywordField(aggregable = Aggregable.YES) List<String> conditions,
        @KeywordField(aggregable = Aggregable.YES) List<String> modes,
        @KeywordField(aggregable = Aggregable.YES) List<String> places,
        @KeywordField(aggregable = Aggregable.YES) List<String> networks,
        @GenericField(searchable = Searchable.NO, sortable = Sortable.YES) @Nullable Long spot,
        @GenericField(searchable = Searchable.NO, sortable = Sortable.YES) List<Integer> open,
        @FullTextField(analyzer = Entry.FOLDED) String titles,
        @FullTextField(analyzer = Entry.FOLDED) String texts,
        @FullTextField(analyzer = Entry.FOLDED, norms = Norms.NO) String names,
        @GenericField(searchable = Searchable.NO, sortable = Sortable.YES) int fresh,
        @GenericField(searchable = Searchable.NO, sortable = Sortable.YES) long turn,
        @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES) String card) {

    static final String INDEX = "entries";
    static final String FOLDED = "folded";

    static String offer(Object id) {
        return "offer:" + id;
    }

    static String member(Object id) {
        return "member:" + id;
    }
}
