package tragnetz.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Public;
import tragnetz.shared.web.WithoutTransaction;

import java.io.IOException;

/** The words we sort by, for programs: taxonomies and their terms. */
@RestController
@Public
@WithoutTransaction
class TaxonomiesController {

    private final TermCatalogue terms;
    private final Delivery delivery;

    TaxonomiesController(TermCatalogue terms, Delivery delivery) {
        this.terms = terms;
        this.delivery = delivery;
    }

    @GetMapping("/api/hsds/taxonomies")
    void taxonomies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request, Parameters.TAXONOMIES);
        delivery.list(asked, terms.taxonomies(asked), request, response);
    }

    @GetMapping("/api/hsds/taxonomies/{id}")
    void taxonomy(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ONE);
        delivery.one(() -> terms.taxonomy(id, asked), request, response);
    }

    @GetMapping("/api/hsds/taxonomy_terms")
    void terms(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = new Asked(request, Parameters.TAXONOMY_TERMS);
        delivery.list(asked, terms.terms(asked), request, response);
    }

    @GetMapping("/api/hsds/taxonomy_terms/{id}")
    void term(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = new Asked(request, Parameters.ONE);
        delivery.one(() -> terms.term(id, asked), request, response);
    }
}
