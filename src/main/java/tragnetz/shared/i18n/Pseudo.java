package tragnetz.shared.i18n;

/** Pseudo-languages: what breaks in them would break in a language we cannot read. */
public final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçđéƒğħíĵķłɱñöþɋřšŧüṽŵẋýžÀƁÇĐÉƑĞĦÍĴĶŁṀÑÖÞɊŘŠŦÜṼŴẊÝŽ";

    private Pseudo() {}

    /** The words as they are, but for pseudo-languages; names from elsewhere come here too. */
    public static String speak(Language language, String sentence) {
        return switch (language) {
            case XA -> longer(sentence);
            case XB -> "\u202e" + sentence + "\u202c";
            default -> sentence;
        };
    }

    /** Accented and 40 % longer, in brackets so that a cut shows. */
    private static String longer(String sentence) {
        StringBuilder spoken = new StringBuilder("[");
        sentence.chars()
                .forEach(
                        letter -> {
                            int place = PLAIN.indexOf(letter);
                            spoken.append(place < 0 ? (char) letter : ACCENTED.charAt(place));
                        });
        return spoken.append(" ")
                .append("~".repeat(Math.max(1, sentence.length() * 2 / 5)))
                .append("]")
                .toString();
    }
}
