package tragnetz.circles.circles;

/** What a circle is called and for, in one language. */
record CircleText(String language, String name, String purpose) {}
