// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {Dao} from "../../src/dao/Dao.sol";
import {Timelock} from "../../src/dao/Timelock.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";
import {DaoRecord} from "./DaoRecord.sol";
import {DaoStakeHandler} from "./DaoStakeHandler.sol";

/// @title Six people who propose, vote, queue, execute and cancel at random, and try what is nobody's to do.
/// @dev Each call is made whether or not it is possible, and the record says before whether it is.
contract DaoHandler is DaoStakeHandler {
    uint8 private constant FRACTIONAL = 255;
    uint256 private constant MOST_BLOCKS = 2 ** 22;
    uint256 private constant LOOKED_AT = 8;

    Dao public immutable DAO;
    Timelock public immutable TIMELOCK;

    /// @notice How many operations the timelock took on, and how many proposals were queued.
    uint256 public scheduled;
    uint256 public queued;

    uint256[] private _keys;

    struct Ballot {
        uint256 n;
        address who;
        uint256 key;
        uint8 support;
        bytes params;
        uint256[3] given; // against, for, abstain
        bool possible;
    }

    constructor(Dao dao, Timelock timelock, Staking staking, LedgerDouble ledger, FLT token, address council)
        DaoRecord(token, staking, ledger)
        DaoStakeHandler(council)
    {
        (DAO, TIMELOCK) = (dao, timelock);
        for (uint256 k = 0; k < PEOPLE; ++k) {
            (address who, uint256 key) = makeAddrAndKey(string.concat("person ", vm.toString(k)));
            _people.push(who);
            _keys.push(key);
        }
        _settings = Settings({
            votingDelay: dao.votingDelay(),
            votingPeriod: dao.votingPeriod(),
            extension: dao.lateQuorumVoteExtension(),
            quorumBps: dao.quorumNumerator(),
            threshold: dao.proposalThreshold(),
            timelockDelay: timelock.getMinDelay()
        });
    }

    /// @dev Called once, with tokens there.
    function begin() external {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            assertTrue(TOKEN.transfer(_people[k], (k + 1) * 4e6 ether));
            vm.startPrank(_people[k]);
            TOKEN.approve(address(STAKING), type(uint256).max);
            TOKEN.delegate(_people[k]);
            vm.stopPrank();
            _delegate[_people[k]] = _people[k];
        }
        _passTo(block.number + 1);
    }

    /// @notice Goes on: some blocks, to where a vote begins or ends, to the next epoch, or to when something queued is due.
    function wait(uint256 random) external {
        ++done["wait"];
        uint256 to = block.number + 1 + (random >> 8) % 8;
        uint256 next = (block.number / EPOCH_BLOCKS + 1) * EPOCH_BLOCKS;
        uint256 kind = _proposals.length == 0 ? 7 : random % 8;
        if (kind < 2) {
            to = beginning(one(random >> 16, IGovernor.ProposalState.Pending), to);
        } else if (kind < 4) {
            to = ending(one(random >> 16, IGovernor.ProposalState.Active), to, (random >> 32) % 4 == 0 ? 0 : 1);
        } else if (kind < 6) {
            return warpTo(_proposals[one(random >> 16, IGovernor.ProposalState.Queued)].eta, random >> 32);
        } else if (random % 16 == 6) {
            to = next;
        }
        _claimUpTo(to, random);
        _passTo(to);
    }

    function beginning(uint256 n, uint256 otherwise) private view returns (uint256) {
        return block.number <= _proposals[n].snapshot ? _proposals[n].snapshot + 1 : otherwise;
    }

    /// @dev The last block of the vote, or the one after it.
    function ending(uint256 n, uint256 otherwise, uint256 after_) private view returns (uint256) {
        return block.number < deadlineOf(n) + after_ ? deadlineOf(n) + after_ : otherwise;
    }

    /// @dev When it is due, or a second before.
    function warpTo(uint256 eta, uint256 random) private {
        if (eta > block.timestamp + 1) vm.warp(eta - random % 8 / 7);
    }

    /// @dev Seldom while two others are on their way, so that each gets votes.
    function propose(uint256 random) external {
        if (underway() > 1 && random % 16 != 0) return;
        (address target, bytes memory call) = something(random);
        Proposal memory p;
        p.proposer = person(random >> 8);
        (p.target, p.call) = (target, call);
        // The same once more in a while.
        p.description = vm.toString(random % 8 == 0 ? _proposals.length / 2 : _proposals.length);
        bool staked = (random >> 16) % 2 == 0;
        (bytes memory params, uint256[] memory ids,) = commitmentsOf(staked ? 1 : 0);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = single(p);
        p.id = DAO.getProposalId(targets, values, calls, keccak256(bytes(p.description)));
        bytes memory proposing = staked
            ? abi.encodeCall(DAO.proposeWithStake, (targets, values, calls, p.description, params))
            : abi.encodeCall(DAO.propose, (targets, values, calls, p.description));
        bool possible = _votesBefore(p.proposer, ids) >= _settings.threshold && !isKnown(p.id);
        (bool success,) = attempt(p.proposer, address(DAO), proposing);
        if (success != possible) assertEq(success, possible, "whoever has the threshold's votes proposes");
        if (!success) return;
        p.snapshot = block.number + _settings.votingDelay;
        p.end = p.snapshot + _settings.votingPeriod;
        _proposals.push(p);
        ++done[staked ? "propose with stake" : "propose"];
    }

    function vote(uint256 random) external {
        if (_proposals.length == 0) return;
        Ballot memory b = ballot(random);
        bytes memory call = b.support != FRACTIONAL && b.params.length == 0
            ? abi.encodeCall(DAO.castVote, (_proposals[b.n].id, b.support))
            : abi.encodeCall(DAO.castVoteWithReasonAndParams, (_proposals[b.n].id, b.support, "", b.params));
        cast(b, b.who, call);
    }

    /// @notice Anybody sends a vote that was signed, and sends it again.
    function voteBySignature(uint256 random) external {
        if (_proposals.length == 0) return;
        Ballot memory b = ballot(random);
        uint256 id = _proposals[b.n].id;
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 nonce = random % 2 == 0 ? DAO.nonces(b.who) : DAO.nonces(b.who, uint192(id));
        bytes memory signature = sign(b, id, nonce);
        bytes memory call =
            abi.encodeCall(DAO.castVoteWithReasonAndParamsBySig, (id, b.support, b.who, "", b.params, signature));
        address sender = person(random >> 160);
        if (!cast(b, sender, call)) return;
        ++done["vote by signature"];
        (bool again,) = attempt(sender, address(DAO), call);
        if (again) assertFalse(again, "a signed vote counts once");
    }

    function queue(uint256 random) external {
        if (_proposals.length == 0) return;
        uint256 n = one(random >> 16, IGovernor.ProposalState.Succeeded);
        bool possible = stateOf(n) == IGovernor.ProposalState.Succeeded;
        (bool success,) = attempt(person(random >> 8), address(DAO), onProposal(DAO.queue.selector, n));
        if (success != possible) assertEq(success, possible, "what has won is queued");
        if (!success) return;
        _proposals[n].eta = block.timestamp + _settings.timelockDelay;
        ++queued;
        ++done["queue"];
    }

    /// @notice Anybody does what is due, by the governor or past it.
    function execute(uint256 random) external {
        if (_proposals.length == 0) return;
        uint256 n = one(random >> 16, IGovernor.ProposalState.Queued);
        Proposal storage p = _proposals[n];
        bool past = random % 4 == 0;
        bytes memory call = onProposal(DAO.execute.selector, n);
        if (past) call = onTimelock(TIMELOCK.executeBatch.selector, p);
        bool due = stateOf(n) == IGovernor.ProposalState.Queued && block.timestamp >= p.eta;
        (bool success,) = attempt(person(random >> 8), past ? address(TIMELOCK) : address(DAO), call);
        if (success && !due) assertTrue(due, "what is queued is done once, when its time has come");
        if (!due) return;
        // The governor lets its settings be changed by what it executes itself.
        bool possible = (!past || p.target != address(DAO)) && isAllowed(p);
        if (success != possible) assertEq(success, possible, "what is due is done if it is allowed");
        if (!success) {
            p.refused = !past;
            ++done["refuse what is out of bounds"];
            return;
        }
        p.executed = true;
        set(p);
        ++done[past ? "execute past the governor" : "execute"];
    }

    /// @notice The proposer withdraws, the council cancels, and others try to.
    function cancel(uint256 random) external {
        if (_proposals.length == 0) return;
        uint256 n = one(random >> 8, random % 8 == 0 ? IGovernor.ProposalState.Pending : IGovernor.ProposalState.Queued);
        Proposal storage p = _proposals[n];
        IGovernor.ProposalState state = stateOf(n);
        address who = (random >> 24) % 2 == 0 ? p.proposer : person(random >> 16);
        bool possible = state == IGovernor.ProposalState.Pending && who == p.proposer;
        (bool success,) = attempt(who, address(DAO), onProposal(DAO.cancel.selector, n));
        if (success != possible) assertEq(success, possible, "its proposer withdraws it before the vote");
        if (success) {
            ++done["withdraw a proposal"];
            p.canceled = true;
        }
        if ((random >> 24) % 2 == 0) return;
        who = (random >> 24) % 8 == 1 ? COUNCIL : person(random >> 32);
        possible = state == IGovernor.ProposalState.Queued && who == COUNCIL;
        (success,) = attempt(who, address(TIMELOCK), abi.encodeCall(TIMELOCK.cancel, (operationOf(p))));
        if (success != possible) assertEq(success, possible, "the council cancels what is queued");
        if (!success) return;
        ++done["cancel"];
        p.canceled = true;
    }

    /// @notice Somebody, or the council, tries what only a vote may.
    function overreach(uint256 random) external {
        address who = random % 2 == 0 ? COUNCIL : person(random >> 8);
        (address target, bytes memory call) = something(random >> 16);
        attempt(who, target, call);
        bytes memory schedule =
            abi.encodeCall(TimelockController.schedule, (target, 0, call, 0, bytes32(random), 30 days));
        attempt(who, address(TIMELOCK), schedule);
        ++done["overreach"];
    }

    /// @dev Takes note of what the timelock says that it took on.
    function attempt(address who, address target, bytes memory call)
        private
        returns (bool success, bytes memory result)
    {
        vm.recordLogs();
        vm.prank(who);
        (success, result) = target.call(call);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 k = 0; k < logs.length; ++k) {
            bool taken = logs[k].topics[0] == TimelockController.CallScheduled.selector;
            if (taken && logs[k].emitter == address(TIMELOCK)) ++scheduled;
        }
    }

    function cast(Ballot memory b, address sender, bytes memory call) private returns (bool) {
        (bool success, bytes memory result) = attempt(sender, address(DAO), call);
        if (success != b.possible) assertEq(success, b.possible, "whoever has votes left votes while the vote runs");
        if (!success) return false;
        uint256 weight = b.given[0] + b.given[1] + b.given[2];
        same(abi.decode(result, (uint256)), weight, "a vote has what its voter had, and not what it used");
        uint256 deadline = deadlineOf(b.n);
        _count(b.n, b.who, b.given);
        if (deadlineOf(b.n) > deadline) ++done["extend a vote"];
        ++done[b.support == FRACTIONAL ? "vote in parts" : "vote"];
        if (b.params.length >= 32 && b.params.length % 48 != 0) ++done["vote with stake"];
        return true;
    }

    /// @dev A vote of somebody's, mostly possible: whole or in parts, with stake or without.
    function ballot(uint256 random) private view returns (Ballot memory b) {
        b.n = one(random >> 8, IGovernor.ProposalState.Active);
        (b.who, b.key) = (person(random >> 16), _keys[(random >> 16) % PEOPLE]);
        (bytes memory words, uint256[] memory ids, bool ordered) = commitmentsOf(random >> 24);
        uint256 votes = _votesOf(b.n, b.who, ids);
        uint256 used = _used[b.n][b.who];
        uint256 left = votes > used ? votes - used : 0;
        b.support = [0, 1, 1, 1, 1, 2, FRACTIONAL, (random >> 68) % 4 == 0 ? 7 : FRACTIONAL][(random >> 64) % 8];
        b.possible = stateOf(b.n) == IGovernor.ProposalState.Active && ordered && left != 0 && b.support != 7;
        b.params = words;
        if (b.support < 3) b.given[b.support] = left;
        if (b.support != FRACTIONAL) return b;
        for (uint256 k = 0; k < 3; ++k) {
            b.given[k] = left * ((random >> (72 + 8 * k)) % 5) / 8; // at times more than there is
        }
        b.possible = b.possible && b.given[0] + b.given[1] + b.given[2] <= left;
        // forge-lint: disable-next-line(unsafe-typecast)
        b.params = abi.encodePacked(uint128(b.given[0]), uint128(b.given[1]), uint128(b.given[2]), words);
    }

    /// @dev No commitments, all, or some; at times in a wrong order, or one twice.
    function commitmentsOf(uint256 random)
        private
        view
        returns (bytes memory words, uint256[] memory ids, bool ordered)
    {
        if (random % 4 == 0) {
            return ("", new uint256[](0), true);
        }
        ids = all();
        ordered = true;
        if (random % 4 == 2 && ids.length > 1) {
            ids = new uint256[](1);
            ids[0] = 1 + (random >> 2) % STAKING.commitmentCount();
        }
        if (random % 16 == 3 && ids.length > 1) {
            ids[1] = ids[0];
            ordered = false;
        }
        for (uint256 k = 0; k < ids.length; ++k) {
            words = abi.encodePacked(words, ids[k]);
        }
    }

    function sign(Ballot memory b, uint256 id, uint256 nonce) private view returns (bytes memory) {
        bytes32 content = keccak256(
            abi.encode(DAO.EXTENDED_BALLOT_TYPEHASH(), id, b.support, b.who, nonce, keccak256(""), keccak256(b.params))
        );
        (, string memory name, string memory version,,,,) = DAO.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                block.chainid,
                address(DAO)
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(b.key, keccak256(abi.encodePacked("\x19\x01", domain, content)));
        return abi.encodePacked(r, s, v);
    }

    /// @dev What a proposal may do, in bounds or out of them.
    function something(uint256 random) private view returns (address target, bytes memory call) {
        uint256 kind = random % 8;
        if (kind > 5) {
            IStaking.Parameters memory next = STAKING.parametersAt(LEDGER.currentEpoch());
            // forge-lint: disable-next-line(unsafe-typecast)
            next.bountyBps = uint16(100 + random % 500); // it is small
            return (address(STAKING), abi.encodeCall(IStaking.setParameters, (next)));
        }
        bytes4[6] memory setters = [
            DAO.setVotingDelay.selector,
            DAO.setVotingPeriod.selector,
            DAO.setProposalThreshold.selector,
            DAO.updateQuorumNumerator.selector,
            DAO.setLateQuorumVoteExtension.selector,
            TIMELOCK.updateDelay.selector
        ];
        uint256[5][6] memory settings_ = [
            [uint256(0), 3, 10, 30, MOST_BLOCKS + 1],
            [uint256(0), 20, 50, 80, MOST_BLOCKS + 1],
            [uint256(0), 1e5 ether, 1e6 ether, 5e6 ether, 1e7 ether + 1],
            [uint256(99), 100, 150, 250, 5001],
            [uint256(0), 10, 20, 60, 1000],
            [uint256(0), 1, 1 hours, 1 days, 30 days + 1]
        ];
        target = kind == 5 ? address(TIMELOCK) : address(DAO);
        uint256 pick = (random >> 8) % 8;
        call = abi.encodeWithSelector(setters[kind], settings_[kind][pick < 5 ? pick : pick - 4]);
    }

    function isAllowed(Proposal storage p) private view returns (bool) {
        if (p.target == address(STAKING)) return true;
        (bytes4 kind, uint256 value) = settingOf(p);
        if (kind == DAO.setVotingDelay.selector) return value <= MOST_BLOCKS;
        if (kind == DAO.setVotingPeriod.selector) return value != 0 && value <= MOST_BLOCKS;
        if (kind == DAO.setProposalThreshold.selector) return value <= 1e7 ether;
        if (kind == DAO.updateQuorumNumerator.selector) return value >= 100 && value <= 5000;
        if (kind == DAO.setLateQuorumVoteExtension.selector) return value <= _settings.votingPeriod;
        return value != 0 && value <= 30 days;
    }

    function set(Proposal storage p) private {
        if (p.target == address(STAKING)) return;
        (bytes4 kind, uint256 value) = settingOf(p);
        if (kind == DAO.setVotingDelay.selector) _settings.votingDelay = value;
        else if (kind == DAO.setVotingPeriod.selector) _settings.votingPeriod = value;
        else if (kind == DAO.setProposalThreshold.selector) _settings.threshold = value;
        else if (kind == DAO.updateQuorumNumerator.selector) _settings.quorumBps = value;
        else if (kind == DAO.setLateQuorumVoteExtension.selector) _settings.extension = value;
        else _settings.timelockDelay = value;
        ++done["change a setting"];
    }

    function settingOf(Proposal storage p) private view returns (bytes4 kind, uint256 value) {
        bytes memory data = p.call;
        // forge-lint: disable-next-line(unsafe-typecast)
        kind = bytes4(data);
        assembly ("memory-safe") {
            value := mload(add(data, 0x24))
        }
    }

    function operationOf(Proposal storage p) private view returns (bytes32) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = single(p);
        return TIMELOCK.hashOperationBatch(targets, values, calls, 0, saltOf(p));
    }

    function onProposal(bytes4 selector, uint256 n) private view returns (bytes memory) {
        Proposal storage p = _proposals[n];
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = single(p);
        return abi.encodeWithSelector(selector, targets, values, calls, keccak256(bytes(p.description)));
    }

    function onTimelock(bytes4 selector, Proposal storage p) private view returns (bytes memory) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = single(p);
        return abi.encodeWithSelector(selector, targets, values, calls, bytes32(0), saltOf(p));
    }

    /// @dev As the governor makes it.
    function saltOf(Proposal storage p) private view returns (bytes32) {
        return bytes20(address(DAO)) ^ keccak256(bytes(p.description));
    }

    function single(Proposal memory p)
        private
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        (targets, values, calls) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (p.target, p.call);
    }

    function isKnown(uint256 id) private view returns (bool) {
        for (uint256 n = 0; n < _proposals.length; ++n) {
            if (_proposals[n].id == id) return true;
        }
        return false;
    }

    function underway() private view returns (uint256 count) {
        for (uint256 n = 0; n < _proposals.length; ++n) {
            IGovernor.ProposalState state = stateOf(n);
            if (state == IGovernor.ProposalState.Pending || state == IGovernor.ProposalState.Active) ++count;
        }
    }

    /// @dev One of the newest proposals; mostly one in this state, if there is one.
    function one(uint256 random, IGovernor.ProposalState state) private view returns (uint256 n) {
        uint256 count = _proposals.length;
        uint256 last = count < LOOKED_AT ? count : LOOKED_AT;
        for (uint256 k = 0; k < last; ++k) {
            n = count - 1 - (random + k) % last;
            if (random % 16 == 0 || (stateOf(n) == state && !_proposals[n].refused)) return n;
        }
    }
}
