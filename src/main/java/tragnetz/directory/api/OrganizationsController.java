package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Public;
import tragnetz.shared.web.WithoutTransaction;

import java.io.IOException;

/** Organisations for programs. */
@RestController
@Public
@WithoutTransaction
class OrganizationsController {

    private final OrganisationCatalogue organisations;
    private final Delivery delivery;

    OrganizationsController(OrganisationCatalogue organisations, Delivery delivery) {
        this.organisations = organisations;
        this.delivery = delivery;
    }

    @GetMapping("/api/hsds/organizations")
    void organizations(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ORGANIZATIONS);
        delivery.list(asked, organisations.organizations(asked), request, response);
    }

    @GetMapping("/api/hsds/organizations/{id}")
    void organization(
            @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ORGANIZATION);
        delivery.one(() -> organisations.organization(id, asked), request, response);
    }
}
