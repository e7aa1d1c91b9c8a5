package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.yihaoda.bot.account.AccountKeeping;
import org.yihaoda.bot.account.SignIn;
import org.yihaoda.bot.account.SignInResult;
import org.yihaoda.bot.wire.SignedInWire;

/** {@code /api/v1/staff/session} and {@code …/password}: signing in and out, one's own password. */
final class SessionHandler {
    private final SignIn signIn;
    private final AccountKeeping accounts;
    private final StaffDoor door;

    SessionHandler(SignIn signIn, AccountKeeping accounts, StaffDoor door) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.door = door;
    }

    StaffReply begin(byte[] body, String address) {
        JsonNode json = StaffRequest.fields(body, Set.of("name", "password", "code"));
        SignIn.Attempt attempt = new SignIn.Attempt(
                StaffRequest.text(json, "name").strip(),
                StaffRequest.text(json, "password"),
                StaffRequest.textOrNull(json, "code"),
                address);
        return switch (signIn.attempt(attempt)) {
            case SignInResult.Done(String token, var signedIn) ->
                new StaffReply(200, SignedInWire.from(signedIn), door.cookie(token));
            case SignInResult.CodeNeeded() ->
                throw ProblemException.of(401, "problem.title.signIn", "code", "problem.signIn.code");
            case SignInResult.Refused() ->
                throw ProblemException.of(401, "problem.title.signIn", "", "problem.signIn.refused");
            case SignInResult.Locked(var pause) ->
                throw ProblemException.of(
                        429, "problem.title.locked", "", "problem.signIn.locked", Math.max(1, pause.toSeconds()));
        };
    }

    StaffReply read(StaffRequest request) {
        return StaffReply.of(SignedInWire.from(request.signedIn()));
    }

    StaffReply end(StaffRequest request) {
        signIn.out(request.signedIn(), request.address());
        return new StaffReply(204, null, door.noCookie());
    }

    /** PUT: their own password; they sign in again with it. */
    StaffReply password(StaffRequest request) {
        JsonNode json = request.fields(Set.of("current", "next"));
        AccountHandler.done(accounts.changePassword(
                request.signedIn(),
                StaffRequest.text(json, "current"),
                StaffRequest.text(json, "next"),
                request.address()));
        return new StaffReply(204, null, door.noCookie());
    }
}
