package tragnetz.shared.mail;

import tragnetz.shared.i18n.Language;

import java.util.UUID;

/**
 * Whom a mail is for.
 *
 * @param language what the person reads
 * @param neutral whether others hold this phone too: the subject then says nothing
 */
public record Addressee(UUID account, Address address, Language language, boolean neutral) {}
