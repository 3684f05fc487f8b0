package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import tragnetz.shared.access.Nobody;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A handler's argument: pages that are the same for every stranger are drawn once. */
public final class Kept {

    static final String LABEL = Label.class.getName();

    /** Which page, of which content, on which day: some pages count from today. */
    record Label(String path, String revision, LocalDate day) {}

    private final Parcels parcels;
    private final HttpServletRequest request;

    Kept(Parcels parcels, HttpServletRequest request) {
        this.parcels = parcels;
        this.request = request;
    }

    /**
     * The page as it was drawn before, or {@code page} drawn anew.
     *
     * @param revision read before anything else of the page; changes in the same transaction as
     *     anything the page shows, and never returns to an earlier value
     */
    public Answer page(String revision, Supplier<? extends Page> page) {
        if (!(Visit.viewer(request) instanceof Nobody) || request.getQueryString() != null) {
            return page.get();
        }
        Label label = new Label(request.getRequestURI(), revision, LocalDate.now(ZoneOffset.UTC));
        Parcels.Parcel known = parcels.find(label);
        if (known != null) {
            return known;
        }
        request.setAttribute(LABEL, label);
        return page.get();
    }
}
