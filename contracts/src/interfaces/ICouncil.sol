// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The council: seven people whom holders elect, and who together can stop and cancel, and take nothing.
/// @notice Times are block numbers, votes and support are FLT in wei, rates are in parts of 10,000. The seats 0 to 3 are
/// cohort 0, the seats 4 to 6 cohort 1; the cohorts are elected in turn.
interface ICouncil {
    /// @notice What one deployment is about; never changes.
    struct Config {
        address token; // whose supply the least support is a part of; its clock is the block number
        address governor; // of the DAO: says how many votes an account had
        address staking; // which the council can pause, and whose slashes it can give back
        address capacity; // whose challenges it can stop
        address timelock; // whose operations it can cancel
        uint32 electionBlocks; // from the date of an election to the next one's; a term is twice as long
        uint32 pauseBlocks; // the longest pause, and the least time between two
        uint32 actionBlocks; // the longest that an action can wait for approvals
        uint8 approvals; // that an action needs; of all members, when fewer sit
    }

    /// @notice The rules of elections. Governance may change them for those that are not open yet.
    struct Rules {
        uint32 noticeBlocks; // from the opening to the block whose votes count
        uint32 nominationBlocks;
        uint32 votingBlocks;
        uint16 supportBps; // least support of a candidate, of the token's supply
    }

    enum Phase {
        None,
        Notice, // until the block whose votes count
        Nomination,
        Voting,
        Over, // and not finished
        Finished
    }

    /// @notice An election, its rules included: they are fixed when it is opened.
    struct Election {
        uint8 cohort;
        Phase phase;
        uint48 snapshot; // the block whose votes count; nominations begin after it
        uint48 nominationEnd; // the last block of nominations
        uint48 votingEnd; // the last block of the vote
        uint16 supportBps;
        uint32 nominees;
        uint32 candidates;
    }

    /// @notice Somebody who was nominated in an election.
    struct Nominee {
        uint32 order; // 1 for the first who was nominated; 0: was not
        bool accepted;
        bool candidate; // accepted, with the least support
        uint128 support;
        uint128 votes;
    }

    /// @notice The council was deployed.
    /// @param config What the deployment is about.
    /// @param rules The rules of elections.
    /// @param members The first members, by seat; 0 where a seat is vacant.
    /// @param authority The access manager that says who may set rules and remove members.
    event Configured(Config config, Rules rules, address[7] members, address authority);
    /// @notice Governance set the rules of the elections that are not open yet.
    /// @param rules All rules, changed or not.
    event RulesSet(Rules rules);
    /// @notice An election was opened.
    /// @param election Its number, from 1.
    /// @param cohort Whose seats it fills.
    /// @param snapshot The block whose votes count.
    /// @param nominationEnd The last block of nominations.
    /// @param votingEnd The last block of the vote.
    /// @param supportBps The least support of a candidate, of the token's supply in the snapshot.
    /// @param nextDue The first block in which the next election can be opened.
    event ElectionOpened(
        uint256 indexed election,
        uint256 cohort,
        uint256 snapshot,
        uint256 nominationEnd,
        uint256 votingEnd,
        uint256 supportBps,
        uint256 nextDue
    );
    /// @notice Somebody was nominated.
    /// @param election The election.
    /// @param nominee Who was nominated.
    /// @param by Who did it; the nominee, or somebody else.
    /// @param order Its place among the nominees, from 1; of two with as many votes the lower wins.
    event Nominated(uint256 indexed election, address indexed nominee, address by, uint256 order);
    /// @notice A nominee accepted.
    /// @param election The election.
    /// @param nominee Who accepted.
    event Accepted(uint256 indexed election, address indexed nominee);
    /// @notice A voter supports a nominee.
    /// @param election The election.
    /// @param voter The voter.
    /// @param nominee The nominee.
    /// @param amount The support given, in wei of FLT.
    /// @param total The nominee's support now, in wei of FLT.
    event Supported(
        uint256 indexed election, address indexed voter, address indexed nominee, uint256 amount, uint256 total
    );
    /// @notice A nominee has accepted and has the least support: it stands for election.
    /// @param election The election.
    /// @param candidate The candidate.
    event CandidateAdmitted(uint256 indexed election, address indexed candidate);
    /// @notice A voter voted for a candidate.
    /// @param election The election.
    /// @param voter The voter.
    /// @param candidate The candidate.
    /// @param amount The votes given, in wei of FLT.
    /// @param total The candidate's votes now, in wei of FLT.
    event Voted(
        uint256 indexed election, address indexed voter, address indexed candidate, uint256 amount, uint256 total
    );
    /// @notice A candidate was elected to a seat.
    /// @param election The election.
    /// @param member Who has the seat now.
    /// @param seat The seat, 0 to 6.
    /// @param before Who had it before: the same if re-elected, 0 if it was vacant.
    event Elected(uint256 indexed election, address indexed member, uint256 seat, address before);
    /// @notice An election is finished.
    /// @param election The election.
    /// @param elected How many were elected. Seats that nobody was elected to stay as they were.
    event ElectionFinished(uint256 indexed election, uint256 elected);
    /// @notice A member resigned.
    /// @param member Who it was.
    /// @param seat The seat that is vacant now.
    event Resigned(address indexed member, uint256 seat);
    /// @notice Governance removed a member.
    /// @param member Who it was.
    /// @param seat The seat that is vacant now.
    /// @param barredThrough The last election in which it cannot be elected.
    event Removed(address indexed member, uint256 seat, uint256 barredThrough);
    /// @notice A member approved an action.
    /// @param action The hash of the call.
    /// @param member Who approved it.
    /// @param approvals How many sitting members have.
    /// @param needed How many are needed.
    /// @param call The call, which is the same for all who approve it.
    event Approved(bytes32 indexed action, address indexed member, uint256 approvals, uint256 needed, bytes call);
    /// @notice An action has the approvals that it needs, and is done.
    /// @param action The hash of the call.
    event Executed(bytes32 indexed action);
    /// @notice The council paused the staking contract.
    /// @param end The block from which on anyone can end the pause.
    event PauseBegun(uint256 end);
    /// @notice The council's pause is over.
    /// @param next The first block in which it can pause again.
    event PauseEnded(uint256 next);

    /// @notice A field of the configuration or the rules is outside its bounds.
    /// @param field Its name.
    error InvalidConfig(string field);
    /// @notice The account has no seat.
    /// @param account The account.
    error NotAMember(address account);
    /// @notice The account has a seat already, or is named twice.
    /// @param account The account.
    error AlreadyAMember(address account);
    /// @notice The next election cannot be opened yet.
    /// @param due The first block in which it can.
    error ElectionNotDue(uint256 due);
    /// @notice An election has to be finished first.
    /// @param election The election.
    error ElectionNotFinished(uint256 election);
    /// @notice The newest election is in another phase.
    /// @param election The election; 0 if there was none yet.
    /// @param phase Its phase.
    /// @param wanted The phase that the call belongs to.
    error WrongPhase(uint256 election, Phase phase, Phase wanted);
    /// @notice The account was nominated before, or accepted before.
    /// @param account The account.
    error AlreadyNominated(address account);
    /// @notice The account was not nominated.
    /// @param account The account.
    error NotNominated(address account);
    /// @notice The account is no candidate.
    /// @param account The account.
    error NotACandidate(address account);
    /// @notice The account was removed, and its term is not over yet.
    /// @param account The account.
    /// @param through The last election in which it cannot be elected.
    error Barred(address account, uint256 through);
    /// @notice There are not as many amounts as accounts, or none, or an amount is 0.
    error InvalidAmounts();
    /// @notice The voter has not so many votes left.
    /// @param voter The voter.
    /// @param spent What it has spent and now wants to, in wei of FLT.
    /// @param power What it has, in wei of FLT.
    error NotEnoughVotes(address voter, uint256 spent, uint256 power);
    /// @notice The action's last block is over, or is too far away.
    /// @param expiry The action's last block.
    /// @param most The last block that can be given now.
    error InvalidExpiry(uint256 expiry, uint256 most);
    /// @notice The member approved the action before, and it still needs others.
    /// @param action The hash of the call.
    /// @param member The member.
    error AlreadyApproved(bytes32 action, address member);
    /// @notice The action was done before. To do it again takes another nonce and new approvals.
    /// @param action The hash of the call.
    error AlreadyExecuted(bytes32 action);
    /// @notice The council paused lately.
    /// @param next The first block in which it can again.
    error PausedLately(uint256 next);
    /// @notice The council's pause is not over.
    /// @param end The block from which on anyone can end it.
    error PauseNotOver(uint256 end);
    /// @notice There is no pause of the council's.
    error NoPause();

    /// @notice Sets the rules of the elections that are not open yet. Only governance may.
    function setRules(Rules calldata rules) external;
    /// @notice Takes a member's seat. It cannot be elected before its term would have ended: in no election that is open,
    /// and in none before its cohort's next. Only governance may.
    function remove(address member) external;
    /// @notice Gives the caller's seat up. It stays vacant until its cohort is elected.
    function resign() external;

    /// @notice Opens the next election, from its date on. Anyone may. Of dates that passed unused the last is made up for,
    /// and the cohorts keep taking turns.
    /// @return election Its number.
    function openElection() external returns (uint256 election);
    /// @notice Nominates somebody, who has to accept; or the caller, who thereby does. Anyone may. Members of the other
    /// cohort and those who are barred cannot be nominated.
    function nominate(address nominee) external;
    /// @notice Accepts a nomination of the caller.
    function accept() external;
    /// @notice Supports nominees, whether they have accepted or not. All support that a voter gives in an election is at
    /// most its votes.
    /// @param nominees Whom to support.
    /// @param amounts How much, each.
    /// @param commitments behind which the caller has stake that counts (`IDao`): ascending, none twice.
    function support(address[] calldata nominees, uint256[] calldata amounts, uint256[] calldata commitments) external;
    /// @notice Votes for candidates. All votes that a voter gives in an election are at most those that it has; it may vote
    /// several times, and cannot take a vote back.
    /// @param candidates Whom to vote for.
    /// @param amounts How many votes, each.
    /// @param commitments behind which the caller has stake that counts (`IDao`): ascending, none twice.
    function vote(address[] calldata candidates, uint256[] calldata amounts, uint256[] calldata commitments) external;
    /// @notice Seats those who were elected, once the vote is over. Anyone may. With fewer candidates than seats, the
    /// cohort's members who are not replaced stay.
    function finishElection() external;

    /// @notice Approves a pause of the staking contract. From its end on anyone can end it.
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function pause(uint256 nonce, uint256 expiry) external;
    /// @notice Approves an early end of the council's pause.
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function unpause(uint256 nonce, uint256 expiry) external;
    /// @notice Ends the council's pause once it is over, or takes note that governance ended it. Anyone may.
    function endPause() external;
    /// @notice Approves stopping challenges (`ICapacity.stopChallenges`).
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function stopChallenges(uint256 nonce, uint256 expiry) external;
    /// @notice Approves resuming challenges (`ICapacity.resumeChallenges`).
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function resumeChallenges(uint256 nonce, uint256 expiry) external;
    /// @notice Approves cancelling a call that was scheduled with the authority.
    /// @param caller Who scheduled it.
    /// @param target What it calls.
    /// @param data The call.
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function cancelCall(address caller, address target, bytes calldata data, uint256 nonce, uint256 expiry) external;
    /// @notice Approves cancelling an operation of the timelock.
    /// @param operation Its id there.
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function cancelOperation(bytes32 operation, uint256 nonce, uint256 expiry) external;
    /// @notice Approves giving a slash back to those it was taken from (`IStaking.giveBack`).
    /// @param commitment The commitment.
    /// @param number The slash's number, from 0.
    /// @param nonce Tells the action from others like it.
    /// @param expiry The last block in which it can be approved.
    function giveBack(uint256 commitment, uint256 number, uint256 nonce, uint256 expiry) external;

    /// @notice What the deployment is about.
    function config() external view returns (Config memory);
    /// @notice The rules of the elections that are not open yet.
    function rules() external view returns (Rules memory);
    /// @notice The members by seat; 0 where a seat is vacant.
    function members() external view returns (address[7] memory);
    /// @notice Whether an account has a seat, and which.
    function seatOf(address account) external view returns (bool sits, uint256 seat);
    /// @notice How many members sit.
    function sitting() external view returns (uint256);
    /// @notice How many approvals an action needs now: those of the configuration, or of all members if fewer sit.
    function needed() external view returns (uint256);
    /// @notice The last election in which a removed member cannot be elected; 0 for who was never removed.
    function barredThrough(address account) external view returns (uint256);
    /// @notice How many elections there were, the open one included: the newest one's number.
    function electionCount() external view returns (uint256);
    /// @notice The first block in which the next election can be opened.
    function nextDue() external view returns (uint256);
    /// @notice An election. Its phase is that of the current block.
    function electionOf(uint256 election) external view returns (Election memory);
    /// @notice The least support of a candidate, in wei of FLT. Known once the snapshot is past.
    function leastSupport(uint256 election) external view returns (uint256);
    /// @notice How somebody stands in an election.
    function nomineeOf(uint256 election, address account) external view returns (Nominee memory);
    /// @notice Some of the candidates of an election, in the order in which they were admitted.
    /// @param from How many to leave out.
    /// @param count How many to return at most.
    function candidatesOf(uint256 election, uint256 from, uint256 count) external view returns (address[] memory);
    /// @notice Those who lead an election, the first first: twice as many as there are seats, or all candidates. Some of
    /// them may have been removed since.
    function leadersOf(uint256 election) external view returns (address[] memory);
    /// @notice What a voter has spent in an election.
    /// @return supported Support given, in wei of FLT.
    /// @return voted Votes given, in wei of FLT.
    function spentOf(uint256 election, address voter) external view returns (uint256 supported, uint256 voted);
    /// @notice The approvals of an action by sitting members, and whether it was done.
    /// @param action The hash of the call.
    function actionOf(bytes32 action) external view returns (uint256 approvals, bool executed);
    /// @notice Whether a member that sits approved an action.
    /// @param action The hash of the call.
    function hasApproved(bytes32 action, address member) external view returns (bool);
    /// @notice The council's pause.
    /// @return runs Whether there is one that has not been ended.
    /// @return end The block from which on anyone can end it.
    /// @return next The first block in which the council can pause again.
    function pauseState() external view returns (bool runs, uint256 end, uint256 next);
}
