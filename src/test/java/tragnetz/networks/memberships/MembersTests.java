package tragnetz.networks.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@HouseTest
class MembersTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final House HOUSE =
            new House(DemoWorld.id("auental"), "auental", "Netz", 205, "DE");

    @Autowired Visitors visitors;

    @Test
    void filterKeepsTheOtherFiltersAndCanBeDropped() {
        String page =
                visitors.stranger()
                        .get("/de/n/auental/members?kind=counselling-centre&q=beratung")
                        .body();

        assertThat(page)
                .contains("aria-current=\"true\"")
                .contains("/de/n/auental/members?q=beratung\"")
                .containsPattern(
                        "members\\?kind=counselling-centre&(amp;)?language=\\w+&(amp;)?q=beratung");
    }

    @Test
    void countsSayWhatALinkWouldShow() {
        List<MemberTold> all =
                List.of(
                        member("A", "clinic", "Mitte", "de"),
                        member("B", "clinic", "Hafen", "fa"),
                        member("C", "association", "Hafen", "fa"));

        MembersPage page =
                MembersPage.of(HOUSE, all, MembersFilter.of(Map.of("kind", "clinic")), TODAY);

        assertThat(page.members()).extracting(MemberTold::name).containsExactly("A", "B");
        assertThat(page.counts().get(Facet.KIND)).containsEntry("association", 1L);
        assertThat(page.counts().get(Facet.REGION)).containsEntry("Hafen", 1L);
        assertThat(page.counts().get(Facet.LANGUAGE)).containsEntry("fa", 1L);
    }

    @Test
    void turnsPagesAndPrintsTheWholeList() {
        List<MemberTold> all =
                IntStream.range(0, 50)
                        .mapToObj(it -> member("M%02d".formatted(it), "clinic", "", "de"))
                        .toList();

        assertThat(of(all, Map.of("page", "٣")).members()).hasSize(2);
        assertThat(of(all, Map.of("page", "-7")).pages()).isEqualTo(3);
        assertThat(of(all, Map.of("whole", "1")).members()).hasSize(50);
    }

    @Test
    void nobodyFitsButThePageTeaches() {
        var page =
                visitors.stranger()
                        .get(
                                "/ar/n/auental/members?language=xx&kind=%3Cscript%3E&q=%E2%80%AE%3Cu%3E");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("class=\"empty\"")
                .doesNotContain("<u>")
                .doesNotContain("\u202E");
    }

    @Test
    void namesEveryLanguageOfThePageForSearchEngines() {
        String page = visitors.stranger().get("/de/n/auental/members").body();

        for (Language language : Language.spoken()) {
            assertThat(page).contains("hreflang=\"" + language.code() + "\"");
        }
    }

    private static MembersPage of(List<MemberTold> all, Map<String, String> asked) {
        return MembersPage.of(HOUSE, all, MembersFilter.of(asked), TODAY);
    }

    private static MemberTold member(String name, String kind, String region, String language) {
        return new MemberTold(
                UUID.randomUUID(), name, kind, region, List.of(language), TODAY.minusYears(2));
    }
}
