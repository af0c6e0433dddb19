// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";

import {IDao} from "../interfaces/IDao.sol";

/// @title The settings of votes, which a proposal may change within bounds: none leaves a DAO that cannot decide any more.
/// @dev A vote that runs keeps its snapshot, its quorum and its length.
abstract contract VoteSettings is IDao, GovernorSettings, GovernorVotesQuorumFraction, GovernorPreventLateQuorum {
    /// @dev 12 days of a chain with four blocks a second, and 19 months of one with a block every 12 seconds.
    uint256 private constant MOST_BLOCKS = 2 ** 22;
    /// @dev A hundredth of all FLT.
    uint256 private constant MOST_THRESHOLD = 1e7 ether;
    uint256 private constant BPS = 10_000;
    uint256 private constant LEAST_QUORUM_BPS = 100;
    uint256 private constant MOST_QUORUM_BPS = 5_000;

    constructor(Config memory c)
        GovernorSettings(c.votingDelay, c.votingPeriod, c.proposalThreshold)
        GovernorVotesQuorumFraction(c.quorumBps)
        GovernorPreventLateQuorum(c.lateQuorumExtension)
    {}

    function quorumDenominator() public pure override returns (uint256) {
        return BPS;
    }

    function proposalThreshold() public view virtual override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function proposalDeadline(uint256 proposalId)
        public
        view
        virtual
        override(Governor, GovernorPreventLateQuorum)
        returns (uint256)
    {
        return super.proposalDeadline(proposalId);
    }

    function _tallyUpdated(uint256 proposalId) internal virtual override(Governor, GovernorPreventLateQuorum) {
        super._tallyUpdated(proposalId);
    }

    function _setVotingDelay(uint48 newVotingDelay) internal override {
        _within("votingDelay", newVotingDelay, 0, MOST_BLOCKS);
        super._setVotingDelay(newVotingDelay);
    }

    function _setVotingPeriod(uint32 newVotingPeriod) internal override {
        _within("votingPeriod", newVotingPeriod, 1, MOST_BLOCKS);
        super._setVotingPeriod(newVotingPeriod);
    }

    function _setProposalThreshold(uint256 newProposalThreshold) internal override {
        _within("proposalThreshold", newProposalThreshold, 0, MOST_THRESHOLD);
        super._setProposalThreshold(newProposalThreshold);
    }

    function _updateQuorumNumerator(uint256 newQuorumNumerator) internal override {
        _within("quorumBps", newQuorumNumerator, LEAST_QUORUM_BPS, MOST_QUORUM_BPS);
        super._updateQuorumNumerator(newQuorumNumerator);
    }

    function _within(string memory setting, uint256 value, uint256 least, uint256 most) private pure {
        if (value < least || value > most) revert SettingOutOfBounds(setting, value, least, most);
    }
}
