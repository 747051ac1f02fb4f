package io.hansa.web.console.merge;

import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.club.merge.AskMerge;
import io.hansa.club.merge.InvalidMerge;
import io.hansa.club.merge.MergePreview;
import io.hansa.club.merge.Merges;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Asks for a merge in two steps: which two, then what it would do. */
@Named("consoleMerge")
@ViewScoped
public class MergeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Merges merges;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private String loser;
    private String survivor;
    private String words;
    private transient MergePreview preview;
    private transient MemberView losing;
    private transient MemberView surviving;

    /** A pair that the address names is shown at once; numbers that nobody has are as if none were named. */
    public void load() {
        if (MemberNumber.isValid(loser) && MemberNumber.isValid(survivor) && !loser.equals(survivor)) {
            pages.required(() -> {
                look();
                return preview;
            });
        }
    }

    private void look() {
        losing = members.view(new MemberNumber(loser));
        surviving = members.view(new MemberNumber(survivor));
        preview = merges.preview(losing.number(), surviving.number());
    }

    public String choose() {
        return pages.actIn("choosing", () -> {
            check(loser, "loser");
            check(survivor, "survivor");
            if (loser.equals(survivor)) {
                throw new InvalidMerge("survivor");
            }
            members.view(new MemberNumber(loser));
            members.view(new MemberNumber(survivor));
            return "/console/merges/merge?loser=" + loser + "&survivor=" + survivor;
        });
    }

    private static void check(String number, String field) {
        if (!MemberNumber.isValid(number)) {
            throw new InvalidMerge(field);
        }
    }

    public String ask() {
        return pages.actIn("asking", () -> {
            var asked = merges.ask(new AskMerge(new MemberNumber(loser), new MemberNumber(survivor), words));
            pages.say("merge", "asked");
            return "/console/merges/request?number=" + asked.number();
        });
    }

    /** Null before two are chosen. */
    public MergePreview getPreview() {
        if (preview == null) {
            load();
        }
        return preview;
    }

    public MemberView getLosing() {
        return losing;
    }

    public MemberView getSurviving() {
        return surviving;
    }

    public String getLoser() {
        return loser;
    }

    public void setLoser(String loser) {
        this.loser = loser;
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(String survivor) {
        this.survivor = survivor;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
