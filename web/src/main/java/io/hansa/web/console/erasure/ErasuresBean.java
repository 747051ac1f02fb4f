package io.hansa.web.console.erasure;

import io.hansa.club.erasure.ErasureView;
import io.hansa.club.erasure.Erasures;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All requests, newest first. */
@Named("consoleErasures")
@RequestScoped
public class ErasuresBean {

    private static final int PAGE = 50;

    @Inject
    Erasures erasures;

    @Inject
    Pages pages;

    private Slice<ErasureView> rows;

    @PostConstruct
    void load() {
        rows = erasures.list(pages.after(), PAGE);
    }

    public Slice<ErasureView> getRows() {
        return rows;
    }
}
