package tragnetz.directory.finder;

import java.util.UUID;

/** A network by its name in the reader's language, or in another it has. */
public record NetworkNamed(UUID id, String slug, String name, String textLanguage) {}
