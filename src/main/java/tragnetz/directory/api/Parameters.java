package tragnetz.directory.api;

/** What each address understands; the document that programs read is written from this. */
final class Parameters {

    static final String[] BASE = {Asked.PROFILE};

    static final String[] ONE = {Asked.PROFILE, Asked.LANGUAGE};

    static final String[] SERVICES = {
        Asked.SEARCH,
        Asked.PAGE,
        Asked.PER_PAGE,
        Asked.FORMAT,
        Asked.TERM,
        Asked.TAXONOMY,
        Asked.ORGANIZATION,
        Asked.MODIFIED_AFTER,
        Asked.MINIMAL,
        Asked.FULL,
        Asked.PROFILE,
        Asked.LANGUAGE
    };

    static final String[] SERVICE_AT_LOCATIONS = {
        Asked.SEARCH,
        Asked.TERM,
        Asked.TAXONOMY,
        Asked.ORGANIZATION,
        Asked.MODIFIED_AFTER,
        Asked.FULL,
        Asked.PAGE,
        Asked.PER_PAGE,
        Asked.FORMAT,
        Asked.POSTCODE,
        Asked.PROXIMITY,
        Asked.PROFILE,
        Asked.LANGUAGE
    };

    static final String[] ORGANIZATIONS = {
        Asked.SEARCH,
        Asked.FULL_SERVICE,
        Asked.FULL,
        Asked.TERM,
        Asked.TAXONOMY,
        Asked.PAGE,
        Asked.PER_PAGE,
        Asked.FORMAT,
        Asked.PROFILE,
        Asked.LANGUAGE
    };

    static final String[] ORGANIZATION = {Asked.FULL_SERVICE, Asked.PROFILE, Asked.LANGUAGE};

    static final String[] TAXONOMIES = {
        Asked.SEARCH, Asked.PAGE, Asked.PER_PAGE, Asked.FORMAT, Asked.PROFILE, Asked.LANGUAGE
    };

    static final String[] TAXONOMY_TERMS = {
        Asked.SEARCH,
        Asked.PAGE,
        Asked.PER_PAGE,
        Asked.FORMAT,
        Asked.TAXONOMY,
        Asked.TOP_ONLY,
        Asked.PARENT,
        Asked.PROFILE,
        Asked.LANGUAGE
    };

    private Parameters() {}
}
