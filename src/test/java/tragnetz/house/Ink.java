package tragnetz.house;

import java.util.function.UnaryOperator;

/** What careless, confused or hostile people write into a field. */
enum Ink {
    NOTHING(mark -> ""),
    TEN_THOUSAND(mark -> "q".repeat(10_000 - mark.length()) + mark),
    FOUR_BYTES(mark -> "😀𐍈 " + mark),
    TURNED_ROUND(mark -> "a\u202e\u2066b" + mark),
    SCRIPT(mark -> "<script>alert(1)</script>" + mark),
    LINES(mark -> "a\r\nBcc: evil@canary.example\r\n\r\n" + mark),
    NUL(mark -> "a\u0000b" + mark);

    private final UnaryOperator<String> written;

    Ink(UnaryOperator<String> written) {
        this.written = written;
    }

    /**
     * @param mark letters nobody else uses, to be found again
     */
    String written(String mark) {
        return written.apply(mark);
    }
}
