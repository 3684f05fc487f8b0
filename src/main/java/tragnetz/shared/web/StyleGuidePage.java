package tragnetz.shared.web;

/** The style page, with a form that came back with problems. */
public record StyleGuidePage(Problems problems) implements Form {

    @Override
    public String template() {
        return "shared/styleguide";
    }
}
