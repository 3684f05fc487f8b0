package tragnetz.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where a person belongs.
 *
 * @param name of the network, in the reader's language or its own
 * @param nameLanguage the language of that name
 * @param path of the network, or of the offers, without language
 * @param role coordinator, editor, member, peer, authority, or invited
 * @param organisation for which the person sits there; null for people who sit for themselves
 * @param organisationPath its page, without language
 */
public record Belonging(
        String name,
        String nameLanguage,
        String path,
        String role,
        @Nullable String organisation,
        @Nullable String organisationPath) {}
