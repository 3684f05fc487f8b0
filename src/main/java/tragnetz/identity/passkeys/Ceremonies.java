package tragnetz.identity.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The two ceremonies of WebAuthn, by Spring Security's relying party: our origin only, user
 * verification always, each challenge once.
 */
@Component
class Ceremonies {

    private static final Logger log = LoggerFactory.getLogger(Ceremonies.class);
    private static final Machine MACHINE = new Machine("passkeys");

    private final Door door;
    private final PasskeyStore store;
    private final Webauthn4JRelyingPartyOperations operations;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Ceremonies(
            Door door,
            PasskeyStore store,
            CredentialStore credentials,
            OwnerStore owners,
            Settings settings) {
        this.door = door;
        this.store = store;
        String origin = settings.baseUrl().toString().replaceAll("/+$", "");
        this.operations =
                new Webauthn4JRelyingPartyOperations(
                        owners,
                        credentials,
                        PublicKeyCredentialRpEntity.builder()
                                .id(settings.baseUrl().getHost())
                                .name("Tragnetz")
                                .build(),
                        Set.of(origin));
        operations.setCustomizeCreationOptions(
                it ->
                        it.authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .build()));
        operations.setCustomizeRequestOptions(
                it -> it.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** What the browser needs to make a passkey for the account, as JSON. */
    String creation(UUID account) {
        return door.as(
                MACHINE,
                () -> {
                    PublicKeyCredentialCreationOptions options = creationOptions(account);
                    store.ask(options.getChallenge(), account);
                    return json.writeValueAsString(options);
                });
    }

    /** What the browser needs to let a person choose a passkey, as JSON. */
    String request() {
        return door.as(
                MACHINE,
                () -> {
                    PublicKeyCredentialRequestOptions options = requestOptions();
                    store.ask(options.getChallenge(), null);
                    return json.writeValueAsString(options);
                });
    }

    /** Keeps the passkey that the browser made; false when it does not hold. */
    boolean register(UUID account, String credential, String label) {
        return carefully(
                        () -> {
                            var made =
                                    json.readValue(
                                            credential,
                                            new TypeReference<
                                                    PublicKeyCredential<
                                                            AuthenticatorAttestationResponse>>() {});
                            Bytes challenge =
                                    challenge(made.getResponse().getClientDataJSON(), account);
                            if (challenge == null) {
                                return null;
                            }
                            var asked = creationOptions(account);
                            var options =
                                    PublicKeyCredentialCreationOptions.builder()
                                            .rp(asked.getRp())
                                            .user(asked.getUser())
                                            .challenge(challenge)
                                            .pubKeyCredParams(asked.getPubKeyCredParams())
                                            .authenticatorSelection(
                                                    asked.getAuthenticatorSelection())
                                            .build();
                            operations.registerCredential(
                                    new ImmutableRelyingPartyRegistrationRequest(
                                            options, new RelyingPartyPublicKey(made, label)));
                            return account;
                        })
                .isPresent();
    }

    /** Whose passkey answered; empty when the answer does not hold. */
    Optional<UUID> authenticate(String credential) {
        return carefully(
                () -> {
                    var shown =
                            json.readValue(
                                    credential,
                                    new TypeReference<
                                            PublicKeyCredential<
                                                    AuthenticatorAssertionResponse>>() {});
                    Bytes challenge = challenge(shown.getResponse().getClientDataJSON(), null);
                    if (challenge == null) {
                        return null;
                    }
                    var options =
                            PublicKeyCredentialRequestOptions.builder()
                                    .challenge(challenge)
                                    .rpId(requestOptions().getRpId())
                                    .userVerification(UserVerificationRequirement.REQUIRED)
                                    .allowCredentials(List.of())
                                    .build();
                    var owner =
                            operations.authenticate(
                                    new RelyingPartyAuthenticationRequest(options, shown));
                    Bytes handle = shown.getResponse().getUserHandle();
                    return owner.getId().equals(handle) ? OwnerStore.account(owner.getId()) : null;
                });
    }

    private PublicKeyCredentialCreationOptions creationOptions(UUID account) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(
                                account.toString(), null, List.of())));
    }

    private PublicKeyCredentialRequestOptions requestOptions() {
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        UsernamePasswordAuthenticationToken.unauthenticated("", null)));
    }

    /** The challenge in the answer, if we put it to this account and it is unused; else null. */
    private @Nullable Bytes challenge(Bytes clientData, @Nullable UUID account) {
        String text = json.readTree(clientData.getBytes()).path("challenge").asString("");
        Bytes challenge = Bytes.fromBase64(text);
        return door.writeApart(MACHINE, () -> store.answer(challenge.getBytes()))
                .filter(it -> java.util.Objects.equals(it.accountId(), account))
                .map(_ -> challenge)
                .orElse(null);
    }

    /** Whatever a browser may send: an answer that cannot be read or proven is no answer. */
    private Optional<UUID> carefully(Supplier<@Nullable UUID> ceremony) {
        return door.as(
                MACHINE,
                () -> {
                    try {
                        return Optional.ofNullable(ceremony.get());
                    } catch (WebAuthnException
                            | JacksonException
                            | IllegalArgumentException
                            | NullPointerException
                            | CredentialStore.Cloned e) {
                        log.warn("Passkey refused: {}", e.getClass().getSimpleName());
                        return Optional.empty();
                    }
                });
    }
}
