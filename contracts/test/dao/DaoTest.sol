// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";

import {Authority} from "../../src/Authority.sol";
import {Staking} from "../../src/Staking.sol";
import {Dao} from "../../src/dao/Dao.sol";
import {Timelock} from "../../src/dao/Timelock.sol";
import {IDao} from "../../src/interfaces/IDao.sol";
import {IStaking} from "../../src/interfaces/IStaking.sol";
import {MoneyTest} from "../staking/MoneyTest.sol";

/// @title The staking contract under a DAO, whose token Alice, Bob and the provider hold and have delegated to themselves.
/// @dev Epochs have a hundred blocks. A million FLT each is a thousandth of the supply, and the quorum is a hundredth: only
/// the whale reaches it alone.
abstract contract DaoTest is MoneyTest {
    uint48 internal constant VOTING_DELAY = 10;
    uint32 internal constant VOTING_PERIOD = 50;
    uint48 internal constant EXTENSION = 20;
    uint256 internal constant THRESHOLD = 1000 ether;
    uint256 internal constant QUORUM = 1e7 ether;
    uint256 internal constant TIMELOCK_DELAY = 1 days;

    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;
    uint8 internal constant FRACTIONAL = 255;

    address internal whale = makeAddr("whale");
    address internal stranger = makeAddr("stranger");

    Timelock internal timelock;
    Dao internal dao;

    struct Proposal {
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
        string description;
    }

    function setUp() public virtual override {
        vm.roll(400);
        super.setUp();
        assertTrue(flt.transfer(whale, 2e7 ether));
        address[4] memory holders = [provider, alice, bob, whale];
        for (uint256 k = 0; k < holders.length; ++k) {
            vm.prank(holders[k]);
            flt.delegate(holders[k]);
        }
        pass(1);
    }

    function deployStaking() internal override {
        uint256 nonce = vm.getNonce(address(this));
        address money = vm.computeCreateAddress(address(this), nonce + 1);
        address acts = vm.computeCreateAddress(address(this), nonce + 2);
        address governor = vm.computeCreateAddress(address(this), nonce + 3);
        authority = new Authority(
            Authority.Config({
                admin: acts,
                guardian: council,
                council: council,
                elected: false,
                delay: 0,
                capacity: address(ledger),
                staking: money,
                market: address(0),
                certificates: address(0)
            })
        );
        staking = new Staking(config(), rules, treasury, address(authority));
        timelock = new Timelock(TIMELOCK_DELAY, governor, council);
        dao = new Dao(daoConfig());
    }

    function daoConfig() internal view returns (IDao.Config memory) {
        return IDao.Config({
            staking: address(staking),
            timelock: address(timelock),
            votingDelay: VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            lateQuorumExtension: EXTENSION,
            quorumBps: 100,
            proposalThreshold: THRESHOLD
        });
    }

    /// @dev Blocks, and the epochs that they make.
    function pass(uint256 blocks) internal {
        rollTo(block.number + blocks);
    }

    function rollTo(uint256 number) internal {
        vm.roll(number);
        ledger.setEpoch(number / 100);
    }

    function single(address target, bytes memory call, string memory description)
        internal
        pure
        returns (Proposal memory p)
    {
        p.targets = new address[](1);
        p.values = new uint256[](1);
        p.calldatas = new bytes[](1);
        p.targets[0] = target;
        p.calldatas[0] = call;
        p.description = description;
    }

    /// @dev To raise the bounty to 7 %.
    function raise(string memory description) internal view returns (Proposal memory) {
        IStaking.Parameters memory next = rules;
        next.bountyBps = 700;
        return single(address(staking), abi.encodeCall(IStaking.setParameters, (next)), description);
    }

    function propose(address who, Proposal memory p) internal returns (uint256) {
        vm.prank(who);
        return dao.propose(p.targets, p.values, p.calldatas, p.description);
    }

    /// @dev A proposal of Alice's, whose vote has begun.
    function begin(Proposal memory p) internal returns (uint256 id) {
        id = propose(alice, p);
        pass(VOTING_DELAY + 1);
    }

    function begin() internal returns (uint256) {
        return begin(raise("raise the bounty"));
    }

    function vote(address who, uint256 id, uint8 support) internal returns (uint256) {
        vm.prank(who);
        return dao.castVote(id, support);
    }

    function vote(address who, uint256 id, uint8 support, bytes memory params) internal returns (uint256) {
        vm.prank(who);
        return dao.castVoteWithReasonAndParams(id, support, "", params);
    }

    /// @dev The votes of a fraction, as they stand before the commitments.
    function fraction(uint256 against, uint256 inFavour, uint256 abstain) internal pure returns (bytes memory) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return abi.encodePacked(uint128(against), uint128(inFavour), uint128(abstain));
    }

    function queue(Proposal memory p) internal {
        dao.queue(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    function execute(Proposal memory p) internal {
        dao.execute(p.targets, p.values, p.calldatas, keccak256(bytes(p.description)));
    }

    /// @dev All the way: the whale is for it.
    function enact(Proposal memory p) internal returns (uint256 id) {
        id = begin(p);
        vote(whale, id, FOR);
        rollTo(dao.proposalDeadline(id) + 1);
        queue(p);
        vm.warp(block.timestamp + TIMELOCK_DELAY);
        execute(p);
    }

    function assertVotes(uint256 id, uint256 against, uint256 inFavour, uint256 abstain) internal view {
        (uint256 a, uint256 f, uint256 n) = dao.proposalVotes(id);
        assertEq(a, against);
        assertEq(f, inFavour);
        assertEq(n, abstain);
    }

    function assertState(uint256 id, IGovernor.ProposalState state) internal view {
        assertEq(uint8(dao.state(id)), uint8(state));
    }

    function alreadyVoted(address who) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, who);
    }

    function inState(uint256 id, IGovernor.ProposalState state, IGovernor.ProposalState wanted)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            IGovernor.GovernorUnexpectedProposalState.selector, id, state, bytes32(1 << uint8(wanted))
        );
    }
}
