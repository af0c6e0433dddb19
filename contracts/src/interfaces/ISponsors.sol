// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProgramme} from "./IProgramme.sol";

/// @title Makes programmes of sponsors, and vouches for those that it made.
interface ISponsors {
    /// @notice A programme was made.
    /// @param programme Its address, which is the sponsor of its grants in the market.
    /// @param owner Whose it is.
    /// @param token What it gives.
    /// @param terms Its terms.
    event ProgrammeCreated(
        address indexed programme, address indexed owner, address indexed token, IProgramme.Terms terms
    );

    /// @notice Makes a programme. Anyone may, for anyone.
    /// @param salt Any number: with the terms it decides the address, so that a reorganisation of the chain cannot put
    /// another programme there. The same again reverts.
    function create(IProgramme.Terms calldata terms, bytes32 salt) external returns (address programme);

    /// @notice The market in which the programmes give credit.
    function market() external view returns (address);
    /// @notice The address that a programme has, or would have.
    function addressOf(IProgramme.Terms calldata terms, bytes32 salt) external view returns (address programme);
    /// @notice Whether this contract made a programme.
    function isProgramme(address programme) external view returns (bool);
}
