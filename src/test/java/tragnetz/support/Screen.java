package tragnetz.support;

import tragnetz.shared.i18n.Language;

/** Where a story is read: on a phone and at a desk, from left to right and from right to left. */
public enum Screen {
    PHONE_GERMAN(Language.DE, 390, 844),
    PHONE_ARABIC(Language.AR, 390, 844),
    DESK_GERMAN(Language.DE, 1280, 900),
    DESK_ARABIC(Language.AR, 1280, 900);

    private final Language language;
    private final int width;
    private final int height;

    Screen(Language language, int width, int height) {
        this.language = language;
        this.width = width;
        this.height = height;
    }

    public Language language() {
        return language;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
