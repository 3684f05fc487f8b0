package tragnetz.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.UUID;

/** Signs a person in whom another module has recognised. Call inside an open transaction. */
public interface Admission {

    /**
     * Begins a session in the browser of this request.
     *
     * @param strong whether the proof counts as two factors
     */
    void admit(
            UUID account, boolean strong, HttpServletRequest request, HttpServletResponse response);
}
