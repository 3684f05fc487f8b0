package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Component;

import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;

import java.util.UUID;

/** Seals what people write with the ambassador's keys: when she is erased, nobody reads it. */
@Component
class Envelopes {

    private final Vault vault;

    Envelopes(Vault vault) {
        this.vault = vault;
    }

    byte[] line(UUID account, UUID line, String text) {
        return vault.seal(account, lineAt(line), text);
    }

    Said open(UUID account, RelayStore.Line line) {
        return new Said(
                line.bySeeker(),
                vault.open(account, lineAt(line.id()), line.sealed()),
                line.saidAt());
    }

    byte[] address(UUID account, UUID relay, String address) {
        return vault.seal(account, addressAt(relay), address);
    }

    String address(UUID account, UUID relay, byte[] sealed) {
        return vault.open(account, addressAt(relay), sealed);
    }

    private static Place lineAt(UUID line) {
        return new Place("networks.relay_line", "sealed", line.toString());
    }

    private static Place addressAt(UUID relay) {
        return new Place("networks.relay", "reply_to", relay.toString());
    }
}
