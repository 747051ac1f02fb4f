package io.hansa.web.member;

import io.hansa.club.dossier.Dossiers;
import io.hansa.club.dossier.OwnDossier;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the club knows of the member beside its profile. */
@Named("memberDossier")
@RequestScoped
public class DossierBean {

    @Inject
    Dossiers dossiers;

    private OwnDossier own;

    @PostConstruct
    void load() {
        own = dossiers.mine();
    }

    public OwnDossier getOwn() {
        return own;
    }
}
