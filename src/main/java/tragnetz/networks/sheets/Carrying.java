package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.MemberRegister;
import tragnetz.networks.OrganisationShelf;
import tragnetz.networks.sheets.RowStore.Open;
import tragnetz.networks.sheets.RowStore.Settled;
import tragnetz.networks.sheets.SheetStore.Waiting;
import tragnetz.shared.i18n.Bones;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Carries sheets out and takes them back, portion by portion: what a portion does and that it is
 * done is one transaction, so that it goes on where it was when the process ends in between.
 */
@Component
class Carrying implements Job {

    static final String NAME = "sheets";
    private static final int PORTION = 200;

    private final SheetStore sheets;
    private final RowStore rows;
    private final KnownStore known;
    private final SheetDesk desk;
    private final MemberRegister register;
    private final List<OrganisationShelf> shelves;

    Carrying(
            SheetStore sheets,
            RowStore rows,
            KnownStore known,
            SheetDesk desk,
            MemberRegister register,
            List<OrganisationShelf> shelves) {
        this.sheets = sheets;
        this.rows = rows;
        this.known = known;
        this.desk = desk;
        this.register = register;
        this.shelves = shelves;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(10));
    }

    @Override
    public boolean run() {
        Waiting sheet = sheets.waiting().orElse(null);
        if (sheet == null) {
            return false;
        }
        boolean running = sheet.state().equals("running");
        List<Settled> settled = running ? carryOut(sheet) : takeBack(sheet);
        if (settled.isEmpty()) {
            sheets.move(sheet.networkId(), sheet.id(), sheet.state(), running ? "done" : "undone");
        } else {
            rows.settle(sheet.networkId(), sheet.id(), settled);
        }
        return true;
    }

    private List<Settled> carryOut(Waiting sheet) {
        UUID network = sheet.networkId();
        Kind kind = Kind.of(sheet.kind()).orElseThrow();
        Reading reading =
                desk.reading(network, kind, sheet.columns().stream().map(Field::of).toList());
        Adding adding = kind == Kind.MEMBER ? members(network) : people(network);
        List<Settled> settled = new ArrayList<>();
        for (Open row : rows.open(network, sheet.id(), PORTION)) {
            settled.add(settled(sheet, kind, row, reading, adding));
        }
        return settled;
    }

    private Settled settled(Waiting sheet, Kind kind, Open row, Reading reading, Adding adding) {
        UUID network = sheet.networkId();
        boolean twin = row.fate().equals("twin");
        if (row.fate().equals("new") || twin && row.choice().equals("new")) {
            UUID id = UUID.randomUUID();
            return adding.add(id, reading.entry(row.cells()))
                    ? new Settled(row.line(), "added", id)
                    : new Settled(row.line(), "left", null);
        }
        UUID other = row.twinId();
        if (twin && kind == Kind.MEMBER && other != null && !known.here(network, other)) {
            return known.join(network, sheet.id(), other)
                    ? new Settled(row.line(), "joined", other)
                    : new Settled(row.line(), "asks", null);
        }
        return new Settled(row.line(), twin ? "left" : row.fate(), null);
    }

    private interface Adding {
        boolean add(UUID id, Entry entry);
    }

    private Adding members(UUID network) {
        String language = register.language(network);
        return (id, it) -> {
            register.put(
                    network,
                    id,
                    new MemberRegister.Entry(
                            it.name(),
                            it.kind(),
                            it.region(),
                            it.languages(),
                            language,
                            it.website(),
                            it.phone(),
                            it.email(),
                            it.about()));
            return true;
        };
    }

    private Adding people(UUID network) {
        Map<String, UUID> homes = new HashMap<>();
        known.organisations(network).stream()
                .filter(KnownStore.Organisation::here)
                .forEach(
                        it -> {
                            homes.putIfAbsent(Fold.text(it.name()), it.id());
                            homes.putIfAbsent(Bones.of(it.name()), it.id());
                        });
        return (id, it) -> known.add(network, id, it, home(homes, it.organisation()));
    }

    private static @Nullable UUID home(Map<String, UUID> homes, String organisation) {
        UUID named = homes.get(Fold.text(organisation));
        return organisation.isEmpty() || named != null ? named : homes.get(Bones.of(organisation));
    }

    private List<Settled> takeBack(Waiting sheet) {
        UUID network = sheet.networkId();
        boolean members = sheet.kind().equals(Kind.MEMBER.word());
        List<Settled> settled = new ArrayList<>();
        for (Settled row : rows.made(network, sheet.id(), PORTION)) {
            UUID made = java.util.Objects.requireNonNull(row.result());
            boolean gone =
                    row.fate().equals("joined")
                            ? known.part(network, made)
                            : members
                                    ? shelves.stream().noneMatch(it -> it.used(made))
                                            && known.deleteOrganisation(network, made)
                                    : known.deletePerson(network, made);
            settled.add(new Settled(row.line(), gone ? "undone" : "kept", gone ? null : made));
        }
        return settled;
    }
}
