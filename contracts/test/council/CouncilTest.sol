// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Test} from "forge-std/Test.sol";

import {Authority} from "../../src/Authority.sol";
import {FLT} from "../../src/FLT.sol";
import {Staking} from "../../src/Staking.sol";
import {Council} from "../../src/dao/Council.sol";
import {ICouncil} from "../../src/interfaces/ICouncil.sol";
import {Rules} from "../Rules.sol";
import {GovernorDouble} from "../doubles/GovernorDouble.sol";
import {LedgerDouble} from "../doubles/LedgerDouble.sol";

/// @title A council of seven, the contracts that it acts on, and three voters: a fifth, a tenth and a twentieth of all votes.
abstract contract CouncilTest is Test {
    uint256 internal constant START = 1000;
    uint32 internal constant ELECTION = 6400;
    uint32 internal constant NOTICE = 100;
    uint32 internal constant NOMINATION = 200;
    uint32 internal constant VOTING = 300;
    uint32 internal constant PAUSE = 50;
    uint32 internal constant ACTION = 40;
    uint16 internal constant SUPPORT = 100;
    uint256 internal constant LEAST = 1e7 ether; // support of a candidate

    address internal dao = makeAddr("dao");
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");
    address internal stranger = makeAddr("stranger");

    FLT internal token = new FLT();
    GovernorDouble internal governor = new GovernorDouble(token);
    LedgerDouble internal ledger = new LedgerDouble(Rules.capacity());
    TimelockController internal timelock;
    Authority internal authority;
    Staking internal staking;
    Council internal council;

    uint256 private _nonce;

    function setUp() public virtual {
        vm.roll(START);
        deploy();
        give(alice, 2e8 ether);
        give(bob, 1e8 ether);
        give(carol, 5e7 ether);
    }

    /// @dev With the DAO as the admin: it acts at once, having waited in the timelock.
    function deploy() private {
        address challenges = ledgerOf();
        uint64 nonce = vm.getNonce(address(this));
        address money = vm.computeCreateAddress(address(this), nonce + 2);
        address place = vm.computeCreateAddress(address(this), nonce + 3);
        timelock = new TimelockController(1 days, new address[](0), new address[](0), address(this));
        authority = new Authority(
            Authority.Config({
                admin: dao,
                guardian: place,
                council: place,
                elected: true,
                delay: 0,
                capacity: challenges,
                staking: money,
                market: address(0),
                certificates: address(0)
            })
        );
        staking = new Staking(
            Rules.config(address(token), address(ledger)), Rules.staking(), makeAddr("treasury"), address(authority)
        );
        council = new Council(config(), rules(), first(), address(authority));
        assertEq(address(council), place);
        timelock.grantRole(timelock.CANCELLER_ROLE(), place);
        timelock.grantRole(timelock.PROPOSER_ROLE(), dao);
    }

    /// @dev The contract whose challenges can be stopped; made first of all.
    function ledgerOf() internal virtual returns (address) {
        return address(ledger);
    }

    function config() internal virtual returns (ICouncil.Config memory) {
        return ICouncil.Config({
            token: address(token),
            governor: address(governor),
            staking: address(staking),
            capacity: ledgerOf(),
            timelock: address(timelock),
            electionBlocks: ELECTION,
            pauseBlocks: PAUSE,
            actionBlocks: ACTION,
            approvals: 4
        });
    }

    function rules() internal view virtual returns (ICouncil.Rules memory) {
        return
            ICouncil.Rules({
                noticeBlocks: NOTICE, nominationBlocks: NOMINATION, votingBlocks: VOTING, supportBps: SUPPORT
            });
    }

    function first() internal returns (address[7] memory members) {
        for (uint256 seat = 0; seat < 7; ++seat) {
            members[seat] = member(seat);
        }
    }

    /// @dev The first member of a seat.
    function member(uint256 seat) internal returns (address) {
        return makeAddr(string.concat("member ", vm.toString(seat)));
    }

    function newcomer(uint256 k) internal returns (address) {
        return makeAddr(string.concat("newcomer ", vm.toString(k)));
    }

    function give(address who, uint256 amount) internal {
        assertTrue(token.transfer(who, amount));
        vm.prank(who);
        token.delegate(who);
    }

    /// @dev Opens the election that is next, once it is due.
    function open() internal returns (uint256 election) {
        if (block.number < council.nextDue()) vm.roll(council.nextDue());
        return council.openElection();
    }

    /// @dev Opens an election, and goes to the first block of its nominations.
    function beginNominations() internal returns (uint256 election) {
        election = open();
        vm.roll(council.electionOf(election).snapshot + 1);
    }

    function goToTheVote() internal {
        vm.roll(council.electionOf(council.electionCount()).nominationEnd + 1);
    }

    function goToTheEnd() internal {
        vm.roll(council.electionOf(council.electionCount()).votingEnd + 1);
    }

    function finish() internal {
        goToTheEnd();
        council.finishElection();
    }

    function nominateSelf(address who) internal {
        vm.prank(who);
        council.nominate(who);
    }

    /// @dev Nominated by itself, and with Alice's support.
    function stand(address who) internal {
        nominateSelf(who);
        support(alice, who, LEAST);
    }

    function support(address voter, address nominee, uint256 amount) internal {
        vm.prank(voter);
        council.support(one(nominee), one(amount), none());
    }

    function vote(address voter, address candidate, uint256 amount) internal {
        vm.prank(voter);
        council.vote(one(candidate), one(amount), none());
    }

    function one(address account) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }

    function one(uint256 amount) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = amount;
    }

    function none() internal pure returns (uint256[] memory list) {
        return new uint256[](0);
    }

    /// @dev Nobody's nonce, and an expiry that gives an action all its time.
    function terms() internal returns (uint256 nonce, uint256 expiry) {
        return (++_nonce, block.number + ACTION);
    }

    /// @dev A call by the first members of some seats, one after the other.
    function approve(bytes memory call, uint256 from, uint256 to) internal {
        for (uint256 seat = from; seat < to; ++seat) {
            call_(member(seat), call);
        }
    }

    function call_(address who, bytes memory call) internal {
        vm.prank(who);
        (bool done, bytes memory reason) = address(council).call(call);
        if (!done) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }

    function refuse(address who, bytes memory call, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(who);
        (bool done,) = address(council).call(call);
        assertTrue(done); // says that expectRevert had what it expects
    }

    function seatOf(address account) internal view returns (uint256 seat) {
        bool sits;
        (sits, seat) = council.seatOf(account);
        assertTrue(sits, "sits");
    }

    function assertNotSitting(address account) internal view {
        (bool sits,) = council.seatOf(account);
        assertFalse(sits, "does not sit");
    }

    function remove(address who) internal {
        vm.prank(dao);
        council.remove(who);
    }
}
