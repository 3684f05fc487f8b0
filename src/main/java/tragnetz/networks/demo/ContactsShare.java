package tragnetz.networks.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.util.List;

/** Plants contact persons who came with a list and wait for their invitation. */
@Component
class ContactsShare implements DemoShare {

    private static final String NETWORK = "auental";

    private record Contact(
            String name,
            String function,
            String organisation,
            @Nullable String email,
            @Nullable String phone,
            List<String> languages) {}

    private static final List<Contact> CONTACTS =
            List.of(
                    new Contact(
                            "Olena Kovalenko",
                            "Sprachmittlung",
                            "PSZ Auental",
                            "o.kovalenko@psz-auental.example",
                            "+49 30 23125 014",
                            List.of("uk", "ru", "de")),
                    new Contact(
                            "Omid Karimi",
                            "Erstberatung",
                            "",
                            "o.karimi@beratung-auental.example",
                            "+49 30 23125 027",
                            List.of("fa", "de")),
                    new Contact(
                            "Ana Marić",
                            "Leitung",
                            "",
                            "ana.maric@treffpunkt-auental.example",
                            null,
                            List.of("bs", "de")),
                    new Contact("Nour Haddad", "", "", null, "+49 30 23125 033", List.of("ar")));

    private final JdbcClient jdbc;

    ContactsShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void plant(DemoWorld world) {
        for (Contact contact : CONTACTS) {
            jdbc.sql(
                            """
                            insert into networks.contact_person (network_id, id, name, function, organisation, email, phone, languages)
                            values (:network, :id, :name, :function, :organisation, :email, :phone, :languages)
                            """)
                    .param("network", DemoWorld.id(NETWORK))
                    .param("id", DemoWorld.id(NETWORK, "contact", contact.name()))
                    .param("name", contact.name())
                    .param("function", contact.function())
                    .param("organisation", contact.organisation())
                    .param("email", contact.email())
                    .param("phone", contact.phone())
                    .param("languages", contact.languages().toArray(String[]::new))
                    .update();
        }
    }
}
