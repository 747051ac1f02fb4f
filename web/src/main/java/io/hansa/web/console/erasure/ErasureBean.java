package io.hansa.web.console.erasure;

import io.hansa.club.erasure.ErasureGround;
import io.hansa.club.erasure.ErasureHindrance;
import io.hansa.club.erasure.Erasures;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One person: what there is of it as a file, and asking for its erasure. */
@Named("consoleErasure")
@ViewScoped
public class ErasureBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Erasures erasures;

    @Inject
    Members members;

    @Inject
    Pages pages;

    private String number;
    private ErasureGround ground = ErasureGround.ASKED;
    private transient MemberView member;
    private transient List<ErasureHindrance> hindrances;

    public void load() {
        pages.require(getMember());
    }

    public String ask() {
        return pages.act(() -> {
            var asked = erasures.ask(new MemberNumber(number), ground);
            pages.say("erasure", "asked");
            return "/console/erasures/request?number=" + asked.number();
        });
    }

    /** Null when there is none. */
    public MemberView getMember() {
        if (member == null && MemberNumber.isValid(number)) {
            member = pages.found(() -> members.view(new MemberNumber(number)));
        }
        return member;
    }

    public List<ErasureHindrance> getHindrances() {
        if (hindrances == null) {
            hindrances =
                    erasures.hindrances(getMember().number()).stream().sorted().toList();
        }
        return hindrances;
    }

    public ErasureGround[] getGrounds() {
        return ErasureGround.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }
}
