// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What the DAO's governor has beyond OpenZeppelin's: votes of stake, and bounds of its settings.
/// @notice Without parameters a vote has the tokens that were delegated to the voter. The parameters of
/// `castVoteWithReasonAndParams` are, packed: if the support is 255, how many votes go against, for and abstain (three
/// uint128); then the numbers of the commitments (uint256) whose stake of the voter's counts, too.
interface IDao {
    struct Config {
        address staking;
        address timelock;
        uint48 votingDelay; // blocks from a proposal to its vote
        uint32 votingPeriod; // blocks
        uint48 lateQuorumExtension; // the fewest blocks that a vote goes on once its quorum is reached
        uint16 quorumBps; // of the token's supply
        uint256 proposalThreshold; // votes that a proposer has, in wei of FLT
    }

    /// @notice The token does not count votes by blocks, which epochs are counted by.
    /// @param token The token.
    error TokenWithoutVotes(address token);
    /// @notice A setting is out of its bounds.
    /// @param setting Its name.
    /// @param value The value given.
    /// @param least The least allowed.
    /// @param most The most allowed.
    error SettingOutOfBounds(string setting, uint256 value, uint256 least, uint256 most);
    /// @notice A vote names more commitments than one may.
    /// @param count How many it names.
    /// @param most How many it may.
    error TooManyCommitments(uint256 count, uint256 most);
    /// @notice The commitments of a vote are not named in ascending order, or one is named twice.
    /// @param commitment The one that should come earlier, or not again.
    error CommitmentsNotAscending(uint256 commitment);
    /// @notice An account had nothing to vote with when the vote began: no tokens were delegated to it, and it had no stake
    /// behind the commitments that it names.
    /// @param account The account.
    /// @param timepoint The block whose votes count.
    error NothingToVoteWith(address account, uint256 timepoint);
    /// @notice The governor keeps its timelock. To have another govern, a proposal grants it the timelock's roles of the
    /// authority.
    error TimelockIsFixed();

    /// @notice Proposes as `propose` does; stake behind commitments counts towards the threshold, too.
    /// @param params The commitments, as the parameters of a vote name them.
    function proposeWithStake(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        bytes memory params
    ) external returns (uint256 proposalId);

    /// @notice The contract whose stake votes.
    function staking() external view returns (address);
    /// @notice How many commitments a vote may name.
    function MOST_COMMITMENTS() external view returns (uint256);
}
