-- Who was there before steps were kept began as a member.
INSERT INTO club_member_step (id, member, from_state, to_state, reason, words, actor, stepped_at)
  SELECT NEXTVAL(club_member_step_seq), m.number, NULL, 'ACTIVE', 'ENROLLED', '', 'system:migration', m.enrolled_at
    FROM club_member m
   WHERE NOT EXISTS (SELECT 1 FROM club_member_step s WHERE s.member = m.number);
