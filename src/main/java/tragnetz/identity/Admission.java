package tragnetz.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import tragnetz.shared.access.Viewer;

import java.util.UUID;

/** Signs people in whom another module has recognised, and out. Call inside an open transaction. */
public interface Admission {

    /**
     * Begins a session in the browser of this request.
     *
     * @param strong whether the proof counts as two factors
     */
    void admit(
            UUID account, boolean strong, HttpServletRequest request, HttpServletResponse response);

    /** Ends the viewer's session, if there is one, and makes the browser forget every cookie. */
    void dismiss(Viewer viewer, HttpServletResponse response);
}
