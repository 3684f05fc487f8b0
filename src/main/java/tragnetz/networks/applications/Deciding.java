package tragnetz.networks.applications;

import org.springframework.stereotype.Component;

import tragnetz.networks.MemberRegister;
import tragnetz.networks.Networks;
import tragnetz.networks.memberships.Memberships;
import tragnetz.networks.seats.Invitations;
import tragnetz.networks.seats.SeatForm;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers applications: what comes of each kind. */
@Component
class Deciding {

    private static final Machine MACHINE = new Machine("applications");
    private static final int LONGEST_NOTE = 1000;

    private final Networks networks;
    private final ApplicationStore store;
    private final ApplicantStore applicants;
    private final SimilarStore similar;
    private final MemberRegister register;
    private final Memberships memberships;
    private final Invitations invitations;
    private final ApplicationMails mails;
    private final Door door;

    Deciding(
            Networks networks,
            ApplicationStore store,
            ApplicantStore applicants,
            SimilarStore similar,
            MemberRegister register,
            Memberships memberships,
            Invitations invitations,
            ApplicationMails mails,
            Door door) {
        this.networks = networks;
        this.store = store;
        this.applicants = applicants;
        this.similar = similar;
        this.register = register;
        this.memberships = memberships;
        this.invitations = invitations;
        this.mails = mails;
        this.door = door;
    }

    House house(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.coordinates(house.id())) {
            throw new Missing();
        }
        return house;
    }

    ApplicationDecisionPage page(House house, UUID id, String note, Problems problems) {
        Application application = find(house, id);
        return new ApplicationDecisionPage(
                house,
                application,
                application instanceof Application.Open open
                        ? alike(house, open.told())
                        : List.of(),
                note,
                problems);
    }

    /** The state decides; what was read before the other coordinator answered does not count. */
    Answer accept(House house, UUID id, String note, Person viewer) {
        Problems problems = new Problems().longest("note", note, LONGEST_NOTE);
        if (problems.any()) {
            return Answer.again(page(house, id, note, problems));
        }
        ApplicationTold told = find(house, id).told();
        if (!store.decide(house.id(), id, "accepted", "", viewer.account())) {
            return tooLate(house, id);
        }
        Language reads = Language.of(told.language()).orElse(Language.DE);
        switch (told.kind()) {
            case "own" -> adopt(house, id, told, viewer);
            case "person" -> invite(house, id, told, "peer", null, note, viewer, reads);
            default -> {
                UUID organisation = UUID.randomUUID();
                register.put(
                        house.id(),
                        organisation,
                        new MemberRegister.Entry(
                                told.name(),
                                told.recordKind(),
                                told.region(),
                                told.languages(),
                                told.language(),
                                null,
                                null,
                                null,
                                ""));
                memberships.note(house.id(), organisation, "joined", "", viewer);
                store.link(house.id(), id, organisation);
                invite(house, id, told, "editor", organisation, note, viewer, reads);
            }
        }
        return Answer.moved(house.path() + "/applications", "application-accepted");
    }

    Answer decline(House house, UUID id, String reason, Person viewer) {
        Problems problems =
                new Problems().required("note", reason).longest("note", reason, LONGEST_NOTE);
        if (problems.any()) {
            return Answer.again(page(house, id, reason, problems));
        }
        ApplicationTold told = find(house, id).told();
        if (!store.decide(house.id(), id, "declined", reason, viewer.account())) {
            return tooLate(house, id);
        }
        mails.decline(
                told.email(), id, house, reason, Language.of(told.language()).orElse(Language.DE));
        return Answer.moved(house.path() + "/applications", "application-declined");
    }

    private Application find(House house, UUID id) {
        return store.find(house.id(), id).orElseThrow(Missing::new);
    }

    private List<ApplicationDecisionPage.Similar> alike(House house, ApplicationTold told) {
        return Stream.concat(
                        told.kind().equals("person")
                                ? Stream.of()
                                : similar.organisations(house.id(), told).stream(),
                        similar.applications(house.id(), house.path(), told).stream())
                .toList();
    }

    /** Her organisation keeps its record and joins; she edits it already, and sits here for it. */
    private void adopt(House house, UUID id, ApplicationTold told, Person viewer) {
        UUID applicant = door.as(MACHINE, () -> applicants.applicant(house.id(), id));
        memberships.adopt(
                house.id(), Objects.requireNonNull(told.organisationId()), applicant, viewer);
    }

    private void invite(
            House house,
            UUID id,
            ApplicationTold told,
            String role,
            @org.jspecify.annotations.Nullable UUID organisation,
            String note,
            Person viewer,
            Language reads) {
        if (told.email().isEmpty()) {
            return;
        }
        String name = told.person();
        SeatForm form =
                new SeatForm(
                        name.substring(
                                0,
                                name.offsetByCodePoints(
                                        0, Math.min(name.codePointCount(0, name.length()), 120))),
                        told.email(),
                        role,
                        organisation == null ? "" : organisation.toString(),
                        reads.code());
        invitations
                .lay(house, form, viewer, reads)
                .ifPresent(
                        account -> {
                            door.as(
                                    MACHINE,
                                    () -> {
                                        applicants.own(house.id(), id, account);
                                        return null;
                                    });
                            mails.accept(told.email(), account, house, note, reads);
                        });
    }

    private Answer tooLate(House house, UUID id) {
        return Answer.conflict(
                page(house, id, "", new Problems().add("note", "applications.late")));
    }
}
