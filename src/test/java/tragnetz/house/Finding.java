package tragnetz.house;

/** A rule is broken here. */
record Finding(String place, String what) {

    Finding(Source source, String what) {
        this(source.path(), what);
    }
}
