// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "forge-std/Test.sol";

import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {Council} from "../../src/dao/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {CouncilRecord} from "./CouncilRecord.sol";

/// @title Twelve people who vote, stand for election, sit, leave, are removed and act together at random.
/// @dev Each call is made whether or not it is possible. What the contract says that it did is held against the record.
contract CouncilHandler is CouncilRecord {
    Council public immutable COUNCIL;
    Staking public immutable STAKING;
    FLT public immutable TOKEN;
    address private immutable DAO;

    uint256 private _nonce;

    constructor(Council council, Staking staking, FLT token, address dao) {
        COUNCIL = council;
        STAKING = staking;
        TOKEN = token;
        DAO = dao;
        address[7] memory members = council.members();
        for (uint256 k = 0; k < PEOPLE; ++k) {
            address who = k < SEATS ? members[k] : makeAddr(string.concat("person ", vm.toString(k)));
            _people.push(who);
            if (k < SEATS) take(who, k);
        }
    }

    /// @dev Called once, with tokens there.
    function begin() external {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            assertTrue(TOKEN.transfer(_people[k], (k + 1) * 5e6 ether));
            vm.prank(_people[k]);
            TOKEN.delegate(_people[k]);
        }
        vm.roll(block.number + 1);
    }

    /// @notice Goes on: often to where the next phase begins. Whatever pause is over is ended by a stranger.
    function wait(uint256 random) external {
        uint256 election = COUNCIL.electionCount();
        ICouncil.Election memory e = COUNCIL.electionOf(election);
        uint256 to = block.number + 1 + (random >> 8) % 30;
        if (random % 2 == 0) {
            if (e.phase == ICouncil.Phase.Notice) to = e.snapshot + 1;
            else if (e.phase == ICouncil.Phase.Nomination) to = e.nominationEnd + 1;
            else if (e.phase == ICouncil.Phase.Voting) to = e.votingEnd + 1;
            else if (e.phase != ICouncil.Phase.Over && COUNCIL.nextDue() > to) to = COUNCIL.nextDue();
        }
        vm.roll(to);
        (bool runs, uint256 end,) = COUNCIL.pauseState();
        if (!runs || block.number < end) return;
        attempt(makeAddr("stranger"), abi.encodeCall(COUNCIL.endPause, ()));
        if (STAKING.paused()) assertFalse(STAKING.paused(), "anybody ends a pause that is over");
    }

    function open() external {
        if (!attempt(makeAddr("stranger"), abi.encodeCall(COUNCIL.openElection, ()))) return;
        uint256 cohort = 1 + (COUNCIL.electionCount() + 1) % 2;
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if (_cohort[_people[k]] == cohort) _outcast[_people[k]] = false;
        }
    }

    function stand(uint256 random) external {
        address who = random % 2 == 0 ? outcast(random >> 16) : one(random >> 1);
        attempt(who, abi.encodeCall(COUNCIL.nominate, (one(random >> 8))));
        attempt(who, abi.encodeCall(COUNCIL.nominate, (who)));
        attempt(who, abi.encodeCall(COUNCIL.accept, ()));
    }

    function support(uint256 random) external {
        (address[] memory accounts, uint256[] memory amounts, uint256 all) = some(random, false);
        address who = one(random >> 16);
        notePower(who);
        bytes memory call = abi.encodeCall(COUNCIL.support, (accounts, amounts, new uint256[](0)));
        if (attempt(who, call)) _supported[COUNCIL.electionCount()][who] += all;
    }

    function vote(uint256 random) external {
        (address[] memory accounts, uint256[] memory amounts, uint256 all) = some(random, true);
        address who = one(random >> 16);
        notePower(who);
        bytes memory call = abi.encodeCall(COUNCIL.vote, (accounts, amounts, new uint256[](0)));
        if (!attempt(who, call)) return;
        _voted[COUNCIL.electionCount()][who] += all;
        _votes[COUNCIL.electionCount()] += all;
    }

    /// @notice Moves votes, which changes nothing in an election whose snapshot is past.
    function move(uint256 random) external {
        address from = one(random);
        uint256 amount = TOKEN.balanceOf(from) / 2;
        vm.prank(from);
        assertTrue(TOKEN.transfer(one(random >> 8), amount));
    }

    function finish() external {
        attempt(makeAddr("stranger"), abi.encodeCall(COUNCIL.finishElection, ()));
    }

    function resign(uint256 random) external {
        if (random % 3 != 0) return;
        address who = one(random >> 8);
        if (attempt(who, abi.encodeCall(COUNCIL.resign, ()))) lose(who);
    }

    function remove(uint256 random) external {
        if (random % 3 != 0) return;
        address who = random % 2 == 0 ? standing(random >> 8, true) : one(random >> 8);
        if (!attempt(DAO, abi.encodeCall(COUNCIL.remove, (who)))) return;
        lose(who);
        _outcast[who] = true;
    }

    function setRules(uint256 random) external {
        ICouncil.Rules memory r = ICouncil.Rules({
            // forge-lint: disable-next-line(unsafe-typecast)
            noticeBlocks: uint32(10 + random % 10), // it is small
            nominationBlocks: uint32(10 + (random >> 8) % 40),
            votingBlocks: uint32(10 + (random >> 16) % 40),
            supportBps: uint16(10 + (random >> 24) % 60)
        });
        attempt(DAO, abi.encodeCall(COUNCIL.setRules, (r)));
    }

    /// @notice One or more approve a pause, its end, or a stop of challenges.
    function approve(uint256 random) external {
        if (random % 8 == 0) ++_nonce;
        uint256 expiry = (block.number / 20 + 1) * 20;
        bytes memory call = abi.encodeCall(COUNCIL.pause, (_nonce, expiry));
        if (random % 3 == 0) call = abi.encodeCall(COUNCIL.unpause, (_nonce, expiry));
        if (random % 3 == 1) call = abi.encodeCall(COUNCIL.stopChallenges, (_nonce, expiry));
        for (uint256 k = 0; k < 1 + (random >> 8) % 6; ++k) {
            address who = one((random >> 16) + k);
            approveBy(who, call);
            // What somebody approved who leaves at once.
            if ((random >> (32 + 8 * k)) % 8 == 0 && attempt(who, abi.encodeCall(COUNCIL.resign, ()))) lose(who);
        }
    }

    function approveBy(address who, bytes memory call) private {
        bytes32 action = keccak256(call);
        (, bool before) = COUNCIL.actionOf(action);
        uint256 approvedAt = _approvedAt[action][who];
        _approvedAt[action][who] = ++_clock;
        if (!attempt(who, call)) {
            _approvedAt[action][who] = approvedAt;
            return;
        }
        (, bool executed) = COUNCIL.actionOf(action);
        if (before) assertFalse(before, "an action is done once");
        if (!sits(who)) assertTrue(sits(who), "only members approve");
        if (executed != enough(action)) {
            assertEq(executed, enough(action), "an action is done when enough of those who sit approved it");
        }
    }

    /// @dev Takes note of what seats the contract says it gave.
    function attempt(address who, bytes memory call) private returns (bool done) {
        vm.recordLogs();
        vm.prank(who);
        (done,) = address(COUNCIL).call(call);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 k = 0; k < logs.length; ++k) {
            if (logs[k].emitter != address(COUNCIL) || logs[k].topics[0] != ICouncil.Elected.selector) continue;
            address member = address(uint160(uint256(logs[k].topics[2])));
            (uint256 seat, address before) = abi.decode(logs[k].data, (uint256, address));
            if (before == member) continue;
            if (before != address(0)) lose(before);
            take(member, seat);
        }
    }

    function take(address who, uint256 seat) private {
        _seatedAt[who] = ++_clock;
        _cohort[who] = seat < 4 ? 1 : 2;
    }

    function lose(address who) private {
        _seatedAt[who] = 0;
    }

    /// @dev The first time that somebody votes in an election: later moves of tokens must not change it.
    function notePower(address who) private {
        uint256 election = COUNCIL.electionCount();
        uint256 snapshot = COUNCIL.electionOf(election).snapshot;
        if (snapshot == 0 || block.number <= snapshot || _power[election][who] != 0) return;
        _power[election][who] = TOKEN.getPastVotes(who, snapshot);
    }

    /// @dev One to three nominees or candidates, if there are any, and amounts: few are more than their voter has.
    function some(uint256 random, bool candidates)
        private
        view
        returns (address[] memory accounts, uint256[] memory amounts, uint256 all)
    {
        uint256 count = 1 + (random >> 24) % 3;
        (accounts, amounts) = (new address[](count), new uint256[](count));
        for (uint256 k = 0; k < count; ++k) {
            accounts[k] = standing((random >> 32) + 5 * k, candidates);
            amounts[k] = (1 + (random >> (40 + 8 * k)) % 6) * 2e6 ether;
            all += amounts[k];
        }
    }

    /// @dev Who was removed and is not to come back yet, beginning anywhere; anybody if nobody was.
    function outcast(uint256 random) private view returns (address) {
        for (uint256 k = 0; k < PEOPLE; ++k) {
            if (_outcast[one(random % PEOPLE + k)]) return one(random % PEOPLE + k);
        }
        return one(random);
    }

    /// @dev Who stands in the newest election, beginning anywhere; anybody if nobody does.
    function standing(uint256 random, bool candidates) private view returns (address) {
        uint256 election = COUNCIL.electionCount();
        for (uint256 k = 0; k < PEOPLE; ++k) {
            ICouncil.Nominee memory nominee = COUNCIL.nomineeOf(election, one(random % PEOPLE + k));
            if (candidates ? nominee.candidate : nominee.order != 0) return one(random % PEOPLE + k);
        }
        return one(random);
    }

    function one(uint256 random) private view returns (address) {
        return _people[random % PEOPLE];
    }
}
